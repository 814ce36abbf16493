package dev.steadystate.sample.fizzbuzz;

import static dev.steadystate.sample.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.sample.Patience;
import dev.steadystate.telemetry.Telemetry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real graph, asked over real sockets while it runs. */
final class TelemetryTest {
    private final HttpClient client = HttpClient.newHttpClient();

    private static SteadyFizzBuzz graph(Telemetry telemetry) {
        FizzBuzzModule endless = new FizzBuzzModule();
        endless.beats = 0;
        return SteadyFizzBuzz.builder()
                .fizzBuzzModule(endless)
                .telemetry(telemetry)
                .build();
    }

    private HttpResponse<String> get(URI base, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Patience.LONG);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void oneLineShowsARunningGraph() throws Exception {
        Telemetry telemetry = Telemetry.onPort(0);
        try (SteadyFizzBuzz graph = graph(telemetry)) {
            graph.start();
            URI url = telemetry.url();

            assertThat(url.getHost()).isEqualTo("localhost");
            assertThat(get(url, "/").body()).startsWith("<!doctype html>");
            await().until(() -> get(url, "/graph.json").body().contains("\"frame\":{"));
            assertThat(get(url, "/graph.json").body())
                    .contains("\"graph\":\"FizzBuzz\"", "\"name\":\"numbers\"", "\"capacity\":65536");
            assertThat(get(url, "/graph.dot").body()).startsWith("digraph \"FizzBuzz\"");
            assertThat(get(url, "/health/live").statusCode()).isEqualTo(200);
            await().until(() -> get(url, "/health/ready").body().equals("ready\n"));
            assertThat(get(url, "/detail?lane=0").body()).contains("\"latencyNs\":{");
            assertThat(get(url, "/detail?instance=0").body()).contains("\"busyMcpu\":");
            assertThat(get(url, "/history/summary").body()).contains("\"busy\":[");
        }
    }

    @Test
    void metricsComeInTheFormatThatIsAskedFor() throws Exception {
        Telemetry telemetry = Telemetry.onPort(0);
        try (SteadyFizzBuzz graph = graph(telemetry)) {
            graph.start();

            HttpResponse<String> plain = get(telemetry.url(), "/metrics");
            HttpResponse<String> open =
                    get(telemetry.url(), "/metrics", "Accept", "application/openmetrics-text; version=1.0.0");

            assertThat(plain.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain; version=0.0.4");
            assertThat(plain.body())
                    .containsPattern("steadystate_channel_sent\\w*\\{.*channel=\"numbers\".*graph=\"FizzBuzz\"");
            assertThat(open.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/openmetrics-text; version=1.0.0");
            assertThat(open.body()).endsWith("# EOF\n");
        }
    }

    @Test
    void aViewerSeesTheGraphUntilItHasStopped() throws Exception {
        Telemetry telemetry = Telemetry.onPort(0);
        try (SteadyFizzBuzz graph = graph(telemetry)) {
            graph.start();
            HttpRequest request =
                    HttpRequest.newBuilder(telemetry.url().resolve("/events")).build();
            HttpResponse<Stream<String>> events = client.send(request, HttpResponse.BodyHandlers.ofLines());
            CompletableFuture<String> all =
                    CompletableFuture.supplyAsync(() -> events.body().collect(Collectors.joining("\n")));
            assertThat(events.headers().firstValue("Content-Type")).contains("text/event-stream");

            graph.requestShutdown();
            graph.awaitStopped(Patience.LONG);

            assertThat(all.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS))
                    .contains("event: notes", "event: frame\nid: ", "event: end\ndata: {\"state\":\"STOPPED\"}");
        }
        assertThatThrownBy(telemetry::url).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void howeverManyWatchOneThreadReadsTheGraph() throws Exception {
        Telemetry telemetry =
                Telemetry.builder().port(0).interval(Duration.ofMillis(50)).build();
        FizzBuzzMeters meters = new FizzBuzzMeters();
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        meters.bindTo(registry);
        FizzBuzzModule endless = new FizzBuzzModule();
        endless.beats = 0;
        try (SteadyFizzBuzz graph = SteadyFizzBuzz.builder()
                .fizzBuzzModule(endless)
                .telemetry(meters)
                .telemetry(telemetry)
                .build()) {
            graph.start();

            await().until(() -> get(telemetry.url(), "/graph.json").body().contains("\"frame\":{"));
            assertThat(get(telemetry.url(), "/graph.json").body()).contains("\"intervalMs\":50");
            await().until(() ->
                    registry.get("steadystate.channel.fill").gauges().stream().allMatch(gauge -> gauge.value() >= 0));
            // Those of graphs that have stopped before end soon.
            await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals("FizzBuzz-telemetry"))
                    .hasSize(1));
        }
    }

    @Test
    void theEndpointIsClosedWhenTheGraphHasStopped() throws Exception {
        Telemetry telemetry = Telemetry.onPort(0);
        URI url;
        try (SteadyFizzBuzz graph = graph(telemetry)) {
            graph.start();
            url = telemetry.url();
        }

        assertThatThrownBy(() -> get(url, "/health/live")).isInstanceOf(IOException.class);
    }

    @Test
    void aPortThatWasAskedForAndIsTakenKeepsTheGraphFromStarting() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SteadyFizzBuzz graph = graph(Telemetry.onPort(other.getLocalPort()))) {
            assertThatThrownBy(graph::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + other.getLocalPort());
        }
    }

    @Test
    void historyOnDiskOutlivesTheGraph(@TempDir Path directory) throws Exception {
        Telemetry first =
                Telemetry.builder().port(0).historyDirectory(directory).build();
        String run;
        try (SteadyFizzBuzz graph = graph(first)) {
            graph.start();
            await().until(() -> get(first.url(), "/history").body().contains("\"frames\":[{"));
            run = get(first.url(), "/history").body().substring(0, 20);
        }
        Telemetry second =
                Telemetry.builder().port(0).historyDirectory(directory).build();
        try (SteadyFizzBuzz graph = graph(second)) {
            graph.start();

            String earlier = run.substring(run.indexOf(':'), run.indexOf(','));
            assertThat(get(second.url(), "/history").body()).contains("\"frames\":[{\"run\"" + earlier);
        }
        assertThat(directory).isDirectoryContaining("glob:**fizzbuzz-*.history");
        assertThat(new String(
                        java.nio.file.Files.readAllBytes(directory.resolve(
                                java.util.Objects.requireNonNull(
                                        directory.toFile().list())[0])),
                        StandardCharsets.ISO_8859_1))
                .startsWith("SSH1");
    }
}
