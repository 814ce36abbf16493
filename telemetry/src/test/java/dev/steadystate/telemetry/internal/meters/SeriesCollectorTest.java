package dev.steadystate.telemetry.internal.meters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.TelemetryFacts.Measured;
import dev.steadystate.telemetry.FakeGraph;
import dev.steadystate.telemetry.GraphMeters;
import dev.steadystate.telemetry.SetFigures;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint tells Prometheus is what Micrometer would tell it, only quicker. */
class SeriesCollectorTest {
    private final FakeGraph graph = new FakeGraph("Net \"quoted\\\"")
            .instance("Source", 0)
            .instance("Worker", 0)
            .instance("Worker", 1)
            .lane("orders", 0, 8)
            .lane("numbers", 0, 16)
            .lane("numbers", 1, 16)
            .measured("numbers", new Measured(60_000_000_000L, List.of(50.0, 99.9)));
    private final SetFigures figures = new SetFigures();

    private static String scrape(PrometheusMeterRegistry registry, String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        registry.scrape(out, type);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain; version=0.0.4", "application/openmetrics-text; version=1.0.0"})
    void eachLineIsThatOfMicrometer(String type) throws IOException {
        graph.instance(2).activations = 7;
        graph.instance(2).busyNs = 1_500_000_000;
        graph.lane(1).sent = 1L << 40;
        graph.lane(1).taken = 90;
        figures.fill(1, 0, 4, 8);
        figures.latencyNs(1, 100, 2_000_000);
        PrometheusMeterRegistry ours = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        PrometheusMeterRegistry theirs = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Tags further = Tags.of("shard", "a");
        ours.getPrometheusRegistry()
                .register(new SeriesCollector(new GraphSeries(graph, () -> figures.at(0), further)));
        new GraphMeters(graph, () -> figures.at(0), further).bindTo(theirs);

        String text = scrape(ours, type);
        assertThat(text)
                .isEqualTo(scrape(theirs, type))
                .contains("steadystate_channel_sent_messages_total", "shard=\"a\"", "statistic=\"p99.9\"");
    }
}
