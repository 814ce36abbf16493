package dev.steadystate.telemetry;

import dev.steadystate.meters.GraphMeter;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.telemetry.internal.meters.GraphSeries;
import dev.steadystate.telemetry.internal.meters.Registration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The meters of one graph: those of {@link GraphMeter}. Counters are the graph's own counts, read when a registry asks; what is
 * measured over a window is that of the newest snapshot. Any thread.
 */
public final class GraphMeters implements MeterBinder, AutoCloseable {
    private final GraphSeries series;

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
        this.series = new GraphSeries(graph, newest, further);
    }

    /** Adds the meters to a registry. Those that it has already, by name and tags, stay as they are. */
    @Override
    public synchronized void bindTo(MeterRegistry registry) {
        Registration registration = new Registration(registry);
        registrations.add(registration);
        series.addTo(registration);
    }

    /** Takes the meters out of all registries. */
    @Override
    public synchronized void close() {
        registrations.forEach(Registration::remove);
        registrations.clear();
    }
}
