package dev.steadystate.benchmarks.speed.ring;

/** Where messages end. */
public interface Sink {
    /** Messages so far; any thread. */
    long count();

    /**
     * Called when all threads have ended.
     *
     * @param sent how many messages the source sent: those numbered 0, 1, …
     * @throws IllegalStateException if these are not exactly the ones that arrived
     */
    void check(long sent);
}
