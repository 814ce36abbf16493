package dev.steadystate.runtime;

import org.jspecify.annotations.Nullable;

/** What can be read of an actor instance while its graph runs; any thread, see {@link GraphProbe}. */
public interface InstanceProbe {
    /** Where in its life an instance is. */
    enum Phase {
        /** Its actor has not been started for the first time. */
        NEW,
        /** It works, or waits for something to do. */
        RUNNING,
        /** It has failed and pauses before it restarts, or is about to. */
        RESTARTING,
        /** It has agreed to stop: {@code @OnStop}, and writing of its state. */
        STOPPING,
        /** It has stopped. */
        STOPPED,
        /** It has failed and is not restarted. */
        FAILED
    }

    /**
     * Returns the name of the actor.
     *
     * @return the name, as in {@link GraphFacts}
     */
    String actor();

    /**
     * Returns which of the actor's instances this is.
     *
     * @return the index, 0 or more
     */
    int instance();

    /**
     * Returns the package of the actor.
     *
     * @return its name; empty for the unnamed one
     */
    String packageName();

    /**
     * Returns where in its life the instance is.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * Returns what the instance does at this moment, or what it waits for. Allocates nothing.
     *
     * @return the activity
     */
    Activity activity();

    /**
     * Returns how many activations have been committed. Those of a run that ended in a failure are not counted.
     *
     * @return the number since the graph's start
     */
    long activations();

    /**
     * Returns for how long its thread has worked for it. What a method waits for inside itself counts; turns shorter than a
     * microsecond are counted by samples.
     *
     * @return nanoseconds of the machine's time since the graph's start, with what the running method has taken so far
     */
    long busyNs();

    /**
     * Returns how often the actor has been replaced after a failure.
     *
     * @return the number since the graph's start
     */
    int restarts();

    /**
     * Returns the last failure, whatever came of it.
     *
     * @return the failure; null if there was none
     */
    @Nullable
    Failure lastFailure();

    /**
     * Returns the thread that runs it. On the threads that actors share it is the one that it is run on unless others help.
     *
     * @return the name of the thread; empty before the start
     */
    String thread();

    /**
     * Returns how long the instance has waited for a thread when it had something to do, and has the next such wait measured.
     *
     * @return nanoseconds of the machine's time; -1 if it has not waited since the last call, or has not been run since
     */
    long takeQueueDelayNs();

    /**
     * Tells whether the instance agrees to stop.
     *
     * @return true if it has voted for the stop or has ended
     */
    boolean hasVoted();
}
