package dev.steadystate.testing;

import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Messages that are due one after the other; instances that share it take the next one each. */
final class StubSchedule {
    private static final int DIGITS = 3;

    private final double periodNs;
    private final long count;
    private final LongFunction<?> message;

    // Guarded by this.
    private final Histogram lateness = new Histogram(DIGITS);
    private boolean begun;
    private long beganNs;
    private long next;

    StubSchedule(double periodNs, long count, LongFunction<?> message) {
        this.periodNs = periodNs;
        this.count = count;
        this.message = message;
    }

    synchronized void begin(long nowNs) {
        if (!begun) {
            begun = true;
            beganNs = nowNs;
        }
    }

    synchronized boolean isDue(long nowNs) {
        return begun && next < count && nowNs - dueNs() >= 0;
    }

    /** When the next message is due. */
    synchronized long dueNs() {
        return beganNs + (long) (next * periodNs);
    }

    /** Whether the next message is not due yet. */
    synchronized boolean isAhead(long nowNs) {
        return begun && next < count && nowNs - dueNs() < 0;
    }

    synchronized boolean isOver() {
        return next == count;
    }

    @Nullable
    synchronized Object next(long nowNs) {
        if (!isDue(nowNs)) {
            return null;
        }
        lateness.recordValue(nowNs - dueNs());
        return message.apply(next++);
    }

    /** By how much messages were sent late, in nanoseconds. */
    synchronized Histogram lateness() {
        return lateness.copy();
    }
}
