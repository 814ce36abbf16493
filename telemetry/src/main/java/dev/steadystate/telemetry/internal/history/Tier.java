package dev.steadystate.telemetry.internal.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Moments of one age group, at most one in each step of time. When it has to take less memory, its steps double and every
 * second moment goes. Not safe for threads: {@link History} locks.
 */
final class Tier {
    private final Deque<Moment> moments = new ArrayDeque<>();
    private final long spanMs;
    private long stepMs;
    private long bytes;

    /**
     * An empty tier.
     *
     * @param spanMs how old a moment may get here, in milliseconds
     * @param stepMs the time between two moments, in milliseconds
     */
    Tier(long spanMs, long stepMs) {
        this.spanMs = spanMs;
        this.stepMs = stepMs;
    }

    /** Adds a moment if its step has none yet; moments come in the order of time. */
    void add(Moment moment) {
        Moment last = moments.peekLast();
        if (last == null || moment.at() / stepMs > last.at() / stepMs) {
            append(moment);
        }
    }

    /** Adds a moment in any case. */
    void append(Moment moment) {
        moments.addLast(moment);
        bytes += moment.bytes();
    }

    /** Gives those that are too old at a moment to somebody else. */
    void expire(long now, Consumer<Moment> heir) {
        for (Moment first = moments.peekFirst();
                first != null && first.at() < now - spanMs;
                first = moments.peekFirst()) {
            moments.removeFirst();
            bytes -= first.bytes();
            heir.accept(first);
        }
    }

    /** Doubles the steps. */
    void coarsen() {
        stepMs *= 2;
        long step = -1;
        for (Iterator<Moment> all = moments.iterator(); all.hasNext(); ) {
            Moment each = all.next();
            if (each.at() / stepMs == step) {
                all.remove();
                bytes -= each.bytes();
            }
            step = each.at() / stepMs;
        }
    }

    /** Whether doubling the steps would leave fewer. */
    boolean canCoarsen() {
        return moments.size() > 1;
    }

    long bytes() {
        return bytes;
    }

    @Nullable
    Moment first() {
        return moments.peekFirst();
    }

    @Nullable
    Moment last() {
        return moments.peekLast();
    }

    Iterable<Moment> moments() {
        return moments;
    }
}
