package dev.steadystate.runtime;

/** How a graph runs. Immutable: each method returns changed settings. */
public final class GraphSettings {
    private static final GraphSettings DEFAULTS =
            new GraphSettings(Runtime.getRuntime().availableProcessors(), GraphClock.system());

    private final int threads;
    private final GraphClock clock;

    private GraphSettings(int threads, GraphClock clock) {
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Returns the settings that hold unless stated otherwise.
     *
     * @return as many threads as the machine has processors, and its clock
     */
    public static GraphSettings defaults() {
        return DEFAULTS;
    }

    /**
     * Sets how many threads run the actors that share threads. There are never more of them than such actors.
     *
     * @param count the number of threads, 1 to 1,024
     * @return the changed settings
     * @throws IllegalArgumentException if out of range
     */
    public GraphSettings threads(int count) {
        if (count < 1 || count > 1024) {
            throw new IllegalArgumentException("threads must be 1 to 1024, not " + count);
        }
        return new GraphSettings(count, clock);
    }

    /**
     * Sets the clock of timers, pauses and restarts.
     *
     * @param source the clock
     * @return the changed settings
     */
    public GraphSettings clock(GraphClock source) {
        return new GraphSettings(threads, source);
    }

    /**
     * Returns how many threads run the actors that share threads.
     *
     * @return the number of threads
     */
    public int threads() {
        return threads;
    }

    /**
     * Returns the clock of timers, pauses and restarts.
     *
     * @return the clock
     */
    public GraphClock clock() {
        return clock;
    }
}
