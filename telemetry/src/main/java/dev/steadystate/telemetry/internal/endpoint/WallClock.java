package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.runtime.GraphClock;
import java.util.concurrent.TimeUnit;

/** Time of day for moments of a graph's clock: that of the start, and from there on as the graph's clock goes. */
final class WallClock {
    private final long offsetMs;

    /**
     * Ties a clock to the time of day.
     *
     * @param clock the graph's clock
     * @param nowMs the time of day at this moment, in milliseconds since 1970
     */
    WallClock(GraphClock clock, long nowMs) {
        offsetMs = nowMs - TimeUnit.NANOSECONDS.toMillis(clock.nanoTime());
    }

    /** {@return the time of day at which the graph's clock reads so many nanoseconds, in milliseconds since 1970} */
    long of(long clockNs) {
        return offsetMs + TimeUnit.NANOSECONDS.toMillis(clockNs);
    }
}
