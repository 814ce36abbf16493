package dev.steadystate.benchmarks.speed.steady;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.RunningGraph;

/** A graph that is wired by hand, as generated code does it, for what annotations do not say: other threads, other sizes. */
public final class Placed extends RunningGraph {
    private static final long SHUTDOWN_NS = 30_000_000_000L;

    /** Runs a graph whose instances are all wired. */
    public Placed(Graph graph) {
        super(graph);
    }

    /** A graph without channels and instances. */
    public static Graph empty(String name) {
        return empty(name, GraphSettings.defaults());
    }

    /** The same with settings. */
    public static Graph empty(String name, GraphSettings settings) {
        return new Graph(name, settings, 1, SHUTDOWN_NS);
    }
}
