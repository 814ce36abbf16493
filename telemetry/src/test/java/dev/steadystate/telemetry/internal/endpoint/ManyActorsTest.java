package dev.steadystate.telemetry.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.telemetry.FakeGraph;
import dev.steadystate.telemetry.internal.http.Request;
import dev.steadystate.telemetry.internal.meters.GraphSeries;
import dev.steadystate.telemetry.internal.meters.SeriesCollector;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A graph of a thousand actors. How long a scrape takes is printed, for {@code docs/benchmarks.md}, and bounds nothing. */
class ManyActorsTest {
    private static final int ACTORS = 1_000;
    private static final int SCRAPES = 10;

    @Test
    void aScrapeHasEverySeriesOfAThousandActors() throws Exception {
        FakeGraph graph = new FakeGraph("Large");
        for (int i = 0; i < ACTORS; i++) {
            graph.instance("Actor" + i, 0).lane("channel" + i, 0, 1_024);
        }
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.getPrometheusRegistry().register(new SeriesCollector(new GraphSeries(graph, () -> null, List.of())));
        Metrics metrics = new Metrics(registry);

        double[] tookMs = new double[SCRAPES];
        String text = "";
        for (int i = 0; i < SCRAPES; i++) {
            long begun = System.nanoTime();
            text = scrape(metrics);
            tookMs[i] = (System.nanoTime() - begun) / 1e6;
        }

        assertThat(text.lines().filter(line -> line.startsWith("steadystate_actor_activations")))
                .hasSize(ACTORS);
        assertThat(text.lines().filter(line -> line.startsWith("steadystate_channel_sent")))
                .hasSize(ACTORS);
        Arrays.sort(tookMs);
        System.out.printf(
                "A scrape of %,d actors, %,d bytes: median %.1f ms, longest %.1f ms%n",
                ACTORS, text.length(), tookMs[SCRAPES / 2], tookMs[SCRAPES - 1]);
    }

    private static String scrape(Metrics metrics) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        metrics.answer(Request.of(null, header -> null)).body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
