package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.LaneProbe;
import dev.steadystate.runtime.ThreadProbe;
import dev.steadystate.runtime.Veto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Reads a wired graph from outside. */
final class Probe implements GraphProbe {
    private static final long LEAST_SLOW_NS = 1_000_000;

    private final Graph graph;
    private final GraphFacts facts;
    private final List<InstanceProbe> instances;
    private final List<LaneProbe> lanes;
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

    Probe(Graph graph, List<ActorInstance> instances, List<Channel<?, ?, ?, ?>> channels) {
        this.graph = graph;
        this.facts = graph.facts();
        List<InstanceProbe> actors = new ArrayList<>();
        for (ActorInstance each : instances) {
            actors.add(new InstanceGauge(each));
        }
        List<LaneProbe> rings = new ArrayList<>();
        for (Channel<?, ?, ?, ?> each : channels) {
            each.addGauges(rings);
        }
        this.instances = List.copyOf(actors);
        this.lanes = List.copyOf(rings);
    }

    InstanceProbe of(ActorInstance instance) {
        return instances.get(instance.number());
    }

    @Override
    public GraphFacts facts() {
        return facts;
    }

    @Override
    public GraphClock clock() {
        return graph.clock;
    }

    @Override
    public GraphState state() {
        return graph.state();
    }

    @Override
    public long uptimeNs() {
        return graph.uptimeNs();
    }

    @Override
    public List<InstanceProbe> instances() {
        return instances;
    }

    @Override
    public List<LaneProbe> lanes() {
        return lanes;
    }

    @Override
    public List<ThreadProbe> threads() {
        return graph.threads();
    }

    @Override
    public List<Veto> vetoes() {
        return graph.presentVetoes();
    }

    @Override
    public void watchActivations(long slowNs) {
        if (slowNs < LEAST_SLOW_NS) {
            throw new IllegalArgumentException(
                    "activations can be called slow from " + LEAST_SLOW_NS + " ns on, not " + slowNs + " ns");
        }
        graph.monitors.watchActivations(slowNs);
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, absent -> maker.get()));
    }
}
