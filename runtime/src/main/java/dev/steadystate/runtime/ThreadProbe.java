package dev.steadystate.runtime;

/** What can be read of a thread that runs actors; any thread, see {@link GraphProbe}. */
public interface ThreadProbe {
    /**
     * Returns the name of the thread.
     *
     * @return the name
     */
    String name();

    /**
     * Returns for how long the thread has had nothing to do, whether it slept or was on the look-out.
     *
     * @return nanoseconds of the machine's time since the graph's start, up to this moment
     */
    long idleNs();
}
