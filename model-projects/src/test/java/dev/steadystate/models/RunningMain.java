package dev.steadystate.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The main of a generated project as a process of its own, that shows telemetry. */
final class RunningMain implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final File output;
    private final int port;

    private RunningMain(Process process, File output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /**
     * Starts one.
     *
     * @param command all but the options of telemetry
     */
    static RunningMain start(Path directory, List<String> command) throws IOException {
        int port = freePort();
        File output = File.createTempFile("main", ".txt");
        output.deleteOnExit();
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--telemetry-port", String.valueOf(port)));
        ProcessBuilder builder = new ProcessBuilder(all).directory(directory.toFile());
        return new RunningMain(
                builder.redirectErrorStream(true).redirectOutput(output).start(), output, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until all instances run, and answers with what Prometheus would be told. */
    String metrics() throws IOException, InterruptedException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(IOException.class) // nobody listens yet
                .until(() -> {
                    assertThat(process.isAlive()).as(printed()).isTrue();
                    return get("/health/ready").statusCode() == 200;
                });
        return get("/metrics").body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Asks it to stop as a system does, and expects that it loses nothing. */
    void stopCleanly() throws IOException, InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(printed())
                .isTrue();
        assertThat(process.exitValue()).as(printed()).isZero();
        assertThat(printed()).contains("SIGTERM, stopping").doesNotContain("Exception", " WARN ", " ERROR ");
    }

    private String printed() throws IOException {
        return Files.readString(output.toPath());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
