package dev.steadystate.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.TelemetryFacts.Measured;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The figures of a graph in registries of Micrometer. */
class GraphMetersTest {
    private final FakeGraph graph = new FakeGraph("Net")
            .instance("Source", 0)
            .instance("Worker", 0)
            .instance("Worker", 1)
            .lane("orders", 0, 8)
            .lane("numbers", 0, 16)
            .lane("numbers", 1, 16)
            .measured("numbers", new Measured(60_000_000_000L, List.of(50.0, 99.9)));
    private final SetFigures figures = new SetFigures();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private GraphMeters bound() {
        GraphMeters meters = new GraphMeters(graph, () -> figures.at(0));
        meters.bindTo(registry);
        return meters;
    }

    private double value(GraphMeter meter, String... tags) {
        Meter found = registry.get(meter.meterName()).tags(tags).meter();
        return found.measure().iterator().next().getValue();
    }

    @Test
    void countersAreTheGraphsOwnCounts() {
        bound();
        graph.instance(2).activations = 7;
        graph.instance(2).busyNs = 1_500_000_000;
        graph.instance(2).restarts = 2;
        graph.lane(1).sent = 100;
        graph.lane(1).taken = 90;
        graph.lane(1).dropped = 3;
        graph.lane(1).deadLettered = 1;

        String[] worker = {"graph", "Net", "actor", "Worker", "instance", "1"};
        String[] numbers = {"graph", "Net", "channel", "numbers", "lane", "0"};
        assertThat(value(GraphMeter.ACTOR_ACTIVATIONS, worker)).isEqualTo(7);
        assertThat(value(GraphMeter.ACTOR_BUSY, worker)).isEqualTo(1.5);
        assertThat(value(GraphMeter.ACTOR_RESTARTS, worker)).isEqualTo(2);
        assertThat(value(GraphMeter.CHANNEL_SENT, numbers)).isEqualTo(100);
        assertThat(value(GraphMeter.CHANNEL_TAKEN, numbers)).isEqualTo(90);
        assertThat(value(GraphMeter.CHANNEL_DROPPED, numbers)).isEqualTo(3);
        assertThat(value(GraphMeter.CHANNEL_DEAD_LETTERED, numbers)).isEqualTo(1);
        assertThat(value(GraphMeter.CHANNEL_SIZE, numbers)).isEqualTo(10);
        assertThat(value(GraphMeter.CHANNEL_CAPACITY, numbers)).isEqualTo(16);
        assertThat(value(GraphMeter.CHANNEL_RING, numbers)).isEqualTo(64);
    }

    @Test
    void gaugesOfTheGraphFollowItsState() {
        bound();
        graph.uptimeNs = 2_500_000_000L;
        assertThat(value(GraphMeter.GRAPH_UPTIME)).isEqualTo(2.5);
        assertThat(value(GraphMeter.GRAPH_STATE, "state", "running")).isEqualTo(1);
        assertThat(value(GraphMeter.GRAPH_UNDECIDED)).isZero();

        graph.state = GraphState.STOPPING;
        graph.instance(0).voted = true;
        graph.instance(1).phase = InstanceProbe.Phase.FAILED;
        assertThat(value(GraphMeter.GRAPH_STATE, "state", "running")).isZero();
        assertThat(value(GraphMeter.GRAPH_STATE, "state", "stopping")).isEqualTo(1);
        assertThat(value(GraphMeter.GRAPH_UNDECIDED)).isEqualTo(2);
        assertThat(value(GraphMeter.ACTOR_FAILED, "actor", "Worker", "instance", "0"))
                .isEqualTo(1);
        assertThat(value(GraphMeter.ACTOR_FAILED, "actor", "Worker", "instance", "1"))
                .isZero();
    }

    @Test
    void whatIsMeasuredOverTheWindowHasTheDeclaredPercentiles() {
        bound();
        figures.fill(1, 2, 4, 6);
        figures.latencyNs(1, 10_000_000, 20_000_000, 60_000_000);

        assertThat(value(GraphMeter.CHANNEL_FILL, "channel", "numbers", "lane", "0", "statistic", "avg"))
                .isEqualTo(0.5);
        assertThat(value(GraphMeter.CHANNEL_FILL, "channel", "numbers", "lane", "0", "statistic", "max"))
                .isEqualTo(0.75);
        assertThat(value(GraphMeter.CHANNEL_FILL, "channel", "numbers", "lane", "0", "statistic", "p50"))
                .isEqualTo(0.5);
        assertThat(value(GraphMeter.CHANNEL_LATENCY, "channel", "numbers", "lane", "0", "statistic", "p99.9"))
                .isEqualTo(0.06);
        assertThat(registry.find(GraphMeter.CHANNEL_LATENCY.meterName())
                        .tags("channel", "orders")
                        .meters())
                .extracting(meter -> meter.getId().getTag("statistic"))
                .containsExactlyInAnyOrder("avg", "max", "p50", "p99");
        assertThat(value(GraphMeter.ACTOR_WAITING, "actor", "Source", "reason", "room"))
                .isEqualTo(0.1);
        assertThat(value(GraphMeter.ACTOR_QUEUE_DELAY, "actor", "Worker", "instance", "1"))
                .isEqualTo(0.003);
    }

    @Test
    void beforeTheFirstReadingsTheWindowIsUnknown() {
        new GraphMeters(graph, () -> null).bindTo(registry);

        assertThat(value(GraphMeter.CHANNEL_FILL, "channel", "orders", "statistic", "avg"))
                .isNaN();
        assertThat(value(GraphMeter.CHANNEL_SENT, "channel", "orders")).isZero();
    }

    @Test
    void everyMeterOfTheEnumIsThereWithItsTagsUnitAndDescriptionAndNoOther() {
        bound();

        assertThat(registry.getMeters())
                .extracting(meter -> meter.getId().getName())
                .containsOnly(Stream.of(GraphMeter.values())
                        .map(GraphMeter::meterName)
                        .toArray(String[]::new));
        for (GraphMeter meter : GraphMeter.values()) {
            assertThat(registry.get(meter.meterName()).meters()).allSatisfy(found -> {
                assertThat(found.getId().getTags())
                        .extracting(Tag::getKey)
                        .containsExactlyInAnyOrderElementsOf(
                                meter.tags().stream().map(MeterTag::key).toList());
                assertThat(found.getId().getBaseUnit()).isEqualTo(meter.unit().isEmpty() ? null : meter.unit());
                assertThat(found.getId().getDescription()).isEqualTo(meter.description());
                assertThat(found instanceof FunctionCounter).isEqualTo(meter.kind() == GraphMeter.Kind.COUNTER);
            });
        }
    }

    @Test
    void prometheusCallsEveryMeterAsTheEnumSays() {
        PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new GraphMeters(graph, () -> figures.at(0)).bindTo(prometheus);

        List<String> scraped = prometheus.scrape().lines().toList();

        for (GraphMeter meter : GraphMeter.values()) {
            assertThat(scraped).contains("# HELP " + meter.prometheusName() + " " + meter.description());
            assertThat(scraped)
                    .contains("# TYPE " + meter.prometheusName() + " "
                            + (meter.kind() == GraphMeter.Kind.COUNTER ? "counter" : "gauge"));
            assertThat(scraped).anyMatch(line -> line.startsWith(meter.prometheusName() + "{"));
        }
        assertThat(scraped)
                .contains("steadystate_channel_capacity_messages{channel=\"numbers\",graph=\"Net\",lane=\"1\"} 16.0");
    }

    @Test
    void countersLiveAsLongAsTheirRegistry() {
        FakeGraph lost = new FakeGraph("Lost").lane("orders", 0, 8);
        FakeGraph.FakeLane lane = lost.lane(0);
        new GraphMeters(lost, () -> null).bindTo(registry);
        lost = null;
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        lane.sent = 5;

        assertThat(value(GraphMeter.CHANNEL_SENT, "channel", "orders")).isEqualTo(5);
    }

    @Test
    void furtherTagsTellTwoGraphsOfOneNameApart() {
        new GraphMeters(graph, () -> figures.at(0), Tags.of("shard", "a")).bindTo(registry);
        new GraphMeters(graph, () -> figures.at(0), Tags.of("shard", "b")).bindTo(registry);

        assertThat(registry.get(GraphMeter.GRAPH_UPTIME.meterName()).meters()).hasSize(2);
    }

    @Test
    void closedMetersAreInNoRegistry() {
        SimpleMeterRegistry other = new SimpleMeterRegistry();
        GraphMeters meters = bound();
        meters.bindTo(other);
        other.counter("of.somebody.else");

        meters.close();

        assertThat(registry.getMeters()).isEmpty();
        assertThat(other.getMeters()).hasSize(1);
    }
}
