package dev.steadystate.runtime;

import java.util.Optional;

/** What an actor instance knows of itself. It belongs to the instance and may be used only on its thread, but for {@link #requestShutdown()}. */
public interface ActorContext {
    /**
     * Returns the actor's name.
     *
     * @return the name within the graph, the same for all instances
     */
    String name();

    /**
     * Returns which of the actor's instances this is.
     *
     * @return the index, from 0 to {@code instances() - 1}
     */
    int instance();

    /**
     * Returns how many instances of the actor run.
     *
     * @return the number of instances
     */
    int instances();

    /**
     * Returns how often this instance has been restarted.
     *
     * @return the number of restarts, 0 at first
     */
    int regeneration();

    /**
     * Returns why this regeneration exists: the failure of the actor before, or of the member of its troupe for which all
     * restart. The constructor and {@code @OnStart} may ask as well.
     *
     * @return the failure, the same for the actor's whole life; empty at first, while {@link #regeneration()} is 0
     */
    Optional<Failure> lastFailure();

    /**
     * Returns the graph's clock.
     *
     * @return the clock on which timers run
     */
    GraphClock clock();

    /** Asks the whole graph to stop, as {@link ActorSystem#requestShutdown()} does. Any thread may call it. */
    void requestShutdown();

    /**
     * Tells whether the graph has been asked to stop: often enough, if it has a barrier.
     *
     * @return true while the graph is stopping
     */
    boolean isStopRequested();

    /**
     * Returns the number of the running activation. It stays the same when the activation failed and is tried again, and
     * no other activation of this instance has it while the process runs. An effect outside the graph can be made
     * idempotent with it, together with {@link #name()} and {@link #instance()}.
     *
     * @return the number, not negative
     */
    long activation();
}
