package dev.steadystate.telemetry;

import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a graph in any registry of Micrometer: what the generated {@code XMeters} extend. Give it to the builder of the graph,
 * {@code telemetry(meters)}, and bind it to one or more registries, before or after; its meters are there from the start of
 * the graph to its stop. {@code docs/meters.md} lists them. Any thread may call its methods.
 */
public abstract class MeteringMonitor implements GraphMonitor, MeterBinder {
    private final String graphName;
    private final List<Tag> tags;

    // Guarded by this.
    private final List<MeterRegistry> registries = new ArrayList<>();
    private @Nullable GraphMeters running;

    /**
     * Meters of a graph.
     *
     * @param graphName the name of the graph
     * @param tags tags that all of its meters get besides, such as those that tell two graphs of one name apart
     */
    protected MeteringMonitor(String graphName, Iterable<Tag> tags) {
        this.graphName = graphName;
        List<Tag> all = new ArrayList<>();
        tags.forEach(all::add);
        this.tags = List.copyOf(all);
    }

    @Override
    public final synchronized void bindTo(MeterRegistry registry) {
        registries.add(registry);
        if (running != null) {
            running.bindTo(registry);
        }
    }

    /** Begins to measure, and adds the meters to the registries. */
    @Override
    public final synchronized void starting(GraphProbe graph) {
        String name = graph.facts().name();
        if (!name.equals(graphName)) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " are the meters of graph " + graphName + ", not of " + name);
        }
        SharedSampler sampler = SharedSampler.of(graph);
        GraphMeters meters = new GraphMeters(graph, sampler::latest, tags);
        registries.forEach(meters::bindTo);
        sampler.begin(snapshot -> {}); // meters ask for the newest one when they are read
        running = meters;
    }

    /** Takes the meters out of the registries. */
    @Override
    public final synchronized void stopped(GraphProbe graph) {
        if (running != null) {
            running.close();
            running = null;
            SharedSampler.of(graph).end();
        }
    }
}
