package dev.steadystate.telemetry;

import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.LaneProbe;
import dev.steadystate.runtime.TelemetryFacts;
import dev.steadystate.telemetry.internal.meters.Registration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The meters of one graph: those of {@link GraphMeter}. Counters are the graph's own counts, read when a registry asks; what is
 * measured over a window is that of the newest snapshot. Any thread.
 */
public final class GraphMeters implements MeterBinder, AutoCloseable {
    private final GraphProbe graph;
    private final Supplier<@Nullable GraphSnapshot> newest;
    private final Tags tags;
    private final TelemetryFacts telemetry;

    // Guarded by this.
    private final List<Registration> registrations = new ArrayList<>();

    /**
     * The meters of a graph.
     *
     * @param graph the graph
     * @param newest the newest snapshot; null before the first
     */
    public GraphMeters(GraphProbe graph, Supplier<@Nullable GraphSnapshot> newest) {
        this(graph, newest, List.of());
    }

    /**
     * The same with further tags, which tell two graphs of one name apart.
     *
     * @param graph the graph
     * @param newest the newest snapshot; null before the first
     * @param further tags that all of the meters get besides
     */
    public GraphMeters(GraphProbe graph, Supplier<@Nullable GraphSnapshot> newest, Iterable<Tag> further) {
        this.graph = graph;
        this.newest = newest;
        this.tags = Tags.of(further).and(MeterTag.GRAPH.key(), graph.facts().name());
        this.telemetry = graph.facts().telemetry();
    }

    /** Adds the meters to a registry. Those that it has already, by name and tags, stay as they are. */
    @Override
    public synchronized void bindTo(MeterRegistry registry) {
        Registration registration = new Registration(registry);
        registrations.add(registration);
        bindGraph(registration);
        for (int i = 0; i < graph.instances().size(); i++) {
            bind(registration, i, graph.instances().get(i));
        }
        for (int i = 0; i < graph.lanes().size(); i++) {
            bind(registration, i, graph.lanes().get(i));
        }
    }

    /** Takes the meters out of all registries. */
    @Override
    public synchronized void close() {
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    private void bindGraph(Registration registration) {
        for (GraphState state : GraphState.values()) {
            registration.add(
                    GraphMeter.GRAPH_STATE,
                    tags.and(MeterTag.STATE.key(), state.name().toLowerCase(Locale.ROOT)),
                    () -> graph.state() == state ? 1 : 0);
        }
        registration.add(GraphMeter.GRAPH_UPTIME, tags, () -> seconds(graph.uptimeNs()));
        registration.add(GraphMeter.GRAPH_UNDECIDED, tags, this::undecided);
    }

    private double undecided() {
        return graph.state() == GraphState.STOPPING
                ? graph.instances().stream()
                        .filter(instance -> !instance.hasVoted())
                        .count()
                : 0;
    }

    private void bind(Registration registration, int index, InstanceProbe instance) {
        Tags own = tags.and(MeterTag.ACTOR.key(), instance.actor())
                .and(MeterTag.INSTANCE.key(), Integer.toString(instance.instance()));
        registration.add(GraphMeter.ACTOR_ACTIVATIONS, own, instance::activations);
        registration.add(GraphMeter.ACTOR_BUSY, own, () -> seconds(instance.busyNs()));
        registration.add(GraphMeter.ACTOR_RESTARTS, own, instance::restarts);
        registration.add(GraphMeter.ACTOR_FAILED, own, () -> instance.phase() == InstanceProbe.Phase.FAILED ? 1 : 0);
        registration.add(
                GraphMeter.ACTOR_QUEUE_DELAY,
                own,
                () -> read(snapshot -> snapshot.instances().get(index).queueDelayNs() / 1e9));
        waiting(registration, own, "room", index, InstanceSnapshot::room);
        waiting(registration, own, "input", index, InstanceSnapshot::input);
        waiting(registration, own, "timer", index, InstanceSnapshot::timer);
        waiting(registration, own, "thread", index, InstanceSnapshot::queued);
    }

    private void waiting(
            Registration registration, Tags own, String reason, int index, ToDoubleFunction<InstanceSnapshot> share) {
        registration.add(
                GraphMeter.ACTOR_WAITING,
                own.and(MeterTag.REASON.key(), reason),
                () -> read(snapshot -> share.applyAsDouble(snapshot.instances().get(index))));
    }

    private void bind(Registration registration, int index, LaneProbe lane) {
        Tags own = tags.and(MeterTag.CHANNEL.key(), lane.channel())
                .and(MeterTag.LANE.key(), Integer.toString(lane.lane()));
        registration.add(GraphMeter.CHANNEL_SENT, own, lane::sent);
        registration.add(GraphMeter.CHANNEL_TAKEN, own, lane::taken);
        registration.add(GraphMeter.CHANNEL_DROPPED, own, lane::dropped);
        registration.add(GraphMeter.CHANNEL_DEAD_LETTERED, own, lane::deadLettered);
        registration.add(GraphMeter.CHANNEL_SIZE, own, lane::size);
        registration.add(GraphMeter.CHANNEL_CAPACITY, own, lane::capacity);
        registration.add(GraphMeter.CHANNEL_RING, own, lane::ringBytes);
        window(registration, own, MeterTag.statistic(0), index, Spread::average);
        window(registration, own, "max", index, Spread::greatest);
        for (double percentile : telemetry.ofChannel(lane.channel()).percentiles()) {
            String statistic = MeterTag.statistic(percentile);
            window(registration, own, statistic, index, spread -> spread.percentile(percentile));
        }
    }

    private void window(
            Registration registration, Tags own, String name, int index, ToDoubleFunction<Spread> statistic) {
        Tags tagged = own.and(MeterTag.STATISTIC.key(), name);
        registration.add(
                GraphMeter.CHANNEL_FILL,
                tagged,
                () -> read(snapshot -> {
                    LaneSnapshot lane = snapshot.lanes().get(index);
                    return statistic.applyAsDouble(lane.fill()) / lane.capacity();
                }));
        registration.add(
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
