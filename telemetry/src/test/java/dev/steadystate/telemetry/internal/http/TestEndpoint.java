package dev.steadystate.telemetry.internal.http;

import dev.steadystate.telemetry.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An endpoint with a few resources, on a free port, and ways to ask it. */
final class TestEndpoint implements AutoCloseable {
    /** So patient that no client of a test loses its connection because the machine is slow, or because it does not read. */
    static final Limits LIMITS = limits(Duration.ofMinutes(10));

    /** So impatient that a test can wait until a client has lost its connection: any client, on a slow machine. */
    static final Limits IMPATIENT = limits(Duration.ofSeconds(1));

    private static final int BIG = 64 << 20;

    final HttpEndpoint endpoint;
    private final HttpClient client = HttpClient.newHttpClient();

    TestEndpoint() {
        this(LIMITS);
    }

    TestEndpoint(Limits limits) {
        this(limits, lastId -> List.of(frame(0, "first")));
    }

    TestEndpoint(Limits limits, EventSource source) {
        endpoint = new HttpEndpoint(new Port(InetAddress.getLoopbackAddress(), 0, true), limits, resources(), source);
    }

    private static Limits limits(Duration patience) {
        return new Limits(4, 3, patience, Duration.ofMillis(50), Duration.ofSeconds(5));
    }

    private static Map<String, Resource> resources() {
        return Map.of(
                "/",
                request -> Reply.text(200, "hello"),
                "/page/a.js",
                request -> Reply.text(200, "script"),
                "/number",
                request -> Reply.text(200, "n=" + request.only("n").index("n", 10)),
                "/fails",
                request -> {
                    throw new IllegalArgumentException("as this test wants");
                },
                "/big",
                request -> Reply.streamed(Reply.TEXT, out -> {
                    byte[] chunk = new byte[1 << 16];
                    for (int sent = 0; sent < BIG; sent += chunk.length) {
                        out.write(chunk);
                    }
                }));
    }

    static Event frame(int number, String text) {
        return Event.of("frame", "run-" + number, ('"' + text + '"').getBytes(StandardCharsets.UTF_8));
    }

    static Event notes(String text) {
        return Event.of("notes", null, ('"' + text + '"').getBytes(StandardCharsets.UTF_8));
    }

    InetSocketAddress address() {
        return endpoint.address();
    }

    RawClient raw() throws IOException {
        return new RawClient(address());
    }

    HttpResponse<String> get(String path) {
        return ask("GET", path, null);
    }

    HttpResponse<String> ask(String method, String path, @Nullable String body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + address().getPort() + path))
                .timeout(Patience.LONG)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first line of the answer to a request that is sent as it stands; "closed" if there is none. */
    String statusOf(String request) throws IOException {
        try (RawClient raw = raw()) {
            return raw.send(request).readAll().lines().findFirst().orElse("closed");
        } catch (SocketException closedWhileSending) {
            return "closed";
        }
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
