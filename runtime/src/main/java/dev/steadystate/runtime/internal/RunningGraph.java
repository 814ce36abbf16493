package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphState;
import java.time.Duration;

/** What every generated {@code SteadyX} extends. */
public abstract class RunningGraph implements ActorSystem {
    protected final Graph graph;

    protected RunningGraph(Graph graph) {
        this.graph = graph;
        graph.built();
    }

    @Override
    public void start() {
        graph.start();
    }

    @Override
    public void requestShutdown() {
        graph.requestShutdown();
    }

    @Override
    public void awaitStopped() throws InterruptedException {
        graph.awaitStopped();
    }

    @Override
    public void awaitStopped(Duration timeout) throws InterruptedException {
        graph.awaitStopped(timeout);
    }

    @Override
    public GraphState state() {
        return graph.state();
    }

    @Override
    public GraphFacts facts() {
        return graph.facts();
    }

    @Override
    public void close() {
        graph.close();
    }
}
