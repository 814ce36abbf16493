package dev.steadystate.telemetry.internal.meters;

import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.LaneProbe;
import dev.steadystate.runtime.TelemetryFacts;
import dev.steadystate.telemetry.GraphSnapshot;
import dev.steadystate.telemetry.InstanceSnapshot;
import dev.steadystate.telemetry.LaneSnapshot;
import dev.steadystate.telemetry.Spread;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Lists what there is to measure of a graph: each meter with its tags and where its value comes from. Immutable. */
public final class GraphSeries {
    private final GraphProbe graph;
    private final Supplier<@Nullable GraphSnapshot> newest;
    private final Tags tags;
    private final TelemetryFacts telemetry;

    /**
     * The meters of a graph.
     *
     * @param graph the graph
     * @param newest the newest snapshot; null before the first
     * @param further tags that all of the meters get besides
     */
    public GraphSeries(GraphProbe graph, Supplier<@Nullable GraphSnapshot> newest, Iterable<Tag> further) {
        this.graph = graph;
        this.newest = newest;
        this.tags = Tags.of(further).and(MeterTag.GRAPH.key(), graph.facts().name());
        this.telemetry = graph.facts().telemetry();
    }

    /** Adds all of them. */
    public void addTo(MeterSink sink) {
        addGraph(sink);
        for (int i = 0; i < graph.instances().size(); i++) {
            add(sink, i, graph.instances().get(i));
        }
        for (int i = 0; i < graph.lanes().size(); i++) {
            add(sink, i, graph.lanes().get(i));
        }
    }

    private void addGraph(MeterSink sink) {
        for (GraphState state : GraphState.values()) {
            sink.add(
                    GraphMeter.GRAPH_STATE,
                    tags.and(MeterTag.STATE.key(), state.name().toLowerCase(Locale.ROOT)),
                    () -> graph.state() == state ? 1 : 0);
        }
        sink.add(GraphMeter.GRAPH_UPTIME, tags, () -> seconds(graph.uptimeNs()));
        sink.add(GraphMeter.GRAPH_UNDECIDED, tags, this::undecided);
    }

    private double undecided() {
        return graph.state() == GraphState.STOPPING
                ? graph.instances().stream()
                        .filter(instance -> !instance.hasVoted())
                        .count()
                : 0;
    }

    private void add(MeterSink sink, int index, InstanceProbe instance) {
        Tags own = tags.and(MeterTag.ACTOR.key(), instance.actor())
                .and(MeterTag.INSTANCE.key(), Integer.toString(instance.instance()));
        sink.add(GraphMeter.ACTOR_ACTIVATIONS, own, instance::activations);
        sink.add(GraphMeter.ACTOR_BUSY, own, () -> seconds(instance.busyNs()));
        sink.add(GraphMeter.ACTOR_RESTARTS, own, instance::restarts);
        sink.add(GraphMeter.ACTOR_FAILED, own, () -> instance.phase() == InstanceProbe.Phase.FAILED ? 1 : 0);
        sink.add(
                GraphMeter.ACTOR_QUEUE_DELAY,
                own,
                () -> read(snapshot -> snapshot.instances().get(index).queueDelayNs() / 1e9));
        waiting(sink, own, "room", index, InstanceSnapshot::room);
        waiting(sink, own, "input", index, InstanceSnapshot::input);
        waiting(sink, own, "timer", index, InstanceSnapshot::timer);
        waiting(sink, own, "thread", index, InstanceSnapshot::queued);
    }

    private void waiting(MeterSink sink, Tags own, String reason, int index, ToDoubleFunction<InstanceSnapshot> share) {
        sink.add(
                GraphMeter.ACTOR_WAITING,
                own.and(MeterTag.REASON.key(), reason),
                () -> read(snapshot -> share.applyAsDouble(snapshot.instances().get(index))));
    }

    private void add(MeterSink sink, int index, LaneProbe lane) {
        Tags own = tags.and(MeterTag.CHANNEL.key(), lane.channel())
                .and(MeterTag.LANE.key(), Integer.toString(lane.lane()));
        sink.add(GraphMeter.CHANNEL_SENT, own, lane::sent);
        sink.add(GraphMeter.CHANNEL_TAKEN, own, lane::taken);
        sink.add(GraphMeter.CHANNEL_DROPPED, own, lane::dropped);
        sink.add(GraphMeter.CHANNEL_DEAD_LETTERED, own, lane::deadLettered);
        sink.add(GraphMeter.CHANNEL_SIZE, own, lane::size);
        sink.add(GraphMeter.CHANNEL_CAPACITY, own, lane::capacity);
        sink.add(GraphMeter.CHANNEL_RING, own, lane::ringBytes);
        window(sink, own, MeterTag.statistic(0), index, Spread::average);
        window(sink, own, "max", index, Spread::greatest);
        for (double percentile : telemetry.ofChannel(lane.channel()).percentiles()) {
            String statistic = MeterTag.statistic(percentile);
            window(sink, own, statistic, index, spread -> spread.percentile(percentile));
        }
    }

    private void window(MeterSink sink, Tags own, String name, int index, ToDoubleFunction<Spread> statistic) {
        Tags tagged = own.and(MeterTag.STATISTIC.key(), name);
        sink.add(
                GraphMeter.CHANNEL_FILL,
                tagged,
                () -> read(snapshot -> {
                    LaneSnapshot lane = snapshot.lanes().get(index);
                    return statistic.applyAsDouble(lane.fill()) / lane.capacity();
                }));
        sink.add(
                GraphMeter.CHANNEL_LATENCY,
                tagged,
                () -> read(snapshot ->
                        statistic.applyAsDouble(snapshot.lanes().get(index).latency()) / 1e9));
    }

    private double read(ToDoubleFunction<GraphSnapshot> figure) {
        GraphSnapshot snapshot = newest.get();
        return snapshot == null ? Double.NaN : figure.applyAsDouble(snapshot);
    }

    private static double seconds(long ns) {
        return ns / 1e9;
    }
}
