package dev.steadystate.runtime;

/**
 * Where a graph takes its time from. Timers, pauses and restarts follow it, so a test that brings a clock of its own never
 * sleeps. Implementations are safe for use by any thread.
 */
public interface GraphClock {
    /**
     * Returns the time.
     *
     * @return nanoseconds since some fixed moment; never goes back
     */
    long nanoTime();

    /**
     * Blocks the calling thread until the clock reads {@code deadlineNs}. It may return earlier, for any reason, and
     * returns soon after {@link java.util.concurrent.locks.LockSupport#unpark} of the thread; the caller looks at the time again.
     *
     * @param deadlineNs the time to wait for, on the scale of {@link #nanoTime()}
     */
    void parkUntil(long deadlineNs);

    /**
     * Returns the clock of the machine.
     *
     * @return a clock over {@link System#nanoTime()}
     */
    static GraphClock system() {
        return SystemClock.INSTANCE;
    }
}
