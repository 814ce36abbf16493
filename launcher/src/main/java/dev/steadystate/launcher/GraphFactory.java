package dev.steadystate.launcher;

import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;

/** Builds the graph that a {@link GraphCommand} runs. Every generated main is one. */
public interface GraphFactory {
    /**
     * Builds the graph. Called once, on the thread of {@link GraphCommand#run}, after the options have been read.
     *
     * @param settings how the graph is to run
     * @return the graph, not started
     */
    ActorSystem build(GraphSettings settings);
}
