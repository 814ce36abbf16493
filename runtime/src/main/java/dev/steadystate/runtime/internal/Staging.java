package dev.steadystate.runtime.internal;

/**
 * Puts a graph on a stage, for tests: others may play an actor's part, and each commit can be seen. A graph that was given
 * none pays nothing for it.
 */
public interface Staging {
    /**
     * Says where the activations of an instance come from. Called once for each instance when it is wired, on the thread that
     * builds the graph.
     *
     * @param real what the generated code has made
     * @return the same, or what takes its place
     */
    ActivationsFactory cast(ActorInstance instance, ActivationsFactory real);

    /**
     * An instance is about to publish what it has marked: see {@link LaneOutput#pending} and {@link LaneInput#pending}.
     * Called by the instance's thread, before others can see any of it.
     */
    void committing(ActorInstance instance);
}
