package dev.steadystate.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a graph runs. Immutable: each method returns changed settings. */
public final class GraphSettings {
    private static final GraphSettings DEFAULTS =
            new GraphSettings(Runtime.getRuntime().availableProcessors(), GraphClock.system(), null);

    private final int threads;
    private final GraphClock clock;
    private final @Nullable Duration shutdownTimeout;

    private GraphSettings(int threads, GraphClock clock, @Nullable Duration shutdownTimeout) {
        this.threads = threads;
        this.clock = clock;
        this.shutdownTimeout = shutdownTimeout;
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
        return new GraphSettings(count, clock, shutdownTimeout);
    }

    /**
     * Sets the clock of timers, pauses and restarts.
     *
     * @param source the clock
     * @return the changed settings
     */
    public GraphSettings clock(GraphClock source) {
        return new GraphSettings(threads, source, shutdownTimeout);
    }

    /**
     * Sets how long a shutdown may take, instead of {@code @ActorGraph(shutdownTimeout)}.
     *
     * @param timeout the longest time to wait for the actors' votes
     * @return the changed settings
     * @throws IllegalArgumentException if negative
     */
    public GraphSettings shutdownTimeout(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("the shutdown timeout must not be negative, it is " + timeout);
        }
        return new GraphSettings(threads, clock, timeout);
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

    /**
     * Returns how long a shutdown may take.
     *
     * @return the timeout; null to leave it to {@code @ActorGraph(shutdownTimeout)}
     */
    public @Nullable Duration shutdownTimeout() {
        return shutdownTimeout;
    }
}
