package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;

/** The rest that an {@code @OnRoom} method takes after it had nothing to send: 1 ms at first, doubling to 16 ms. */
public final class Pause extends Moment {
    private static final long SHORTEST_NS = 1_000_000;
    private static final long LONGEST_NS = 16_000_000;

    private long lengthNs;
    private long untilNs;
    private boolean shut;

    Pause(String name, GraphClock clock) {
        super(name, clock);
    }

    /** Whether the method may be called again. */
    public boolean isOver() {
        return !shut && (lengthNs == 0 || clock.nanoTime() - untilNs >= 0);
    }

    /** The method has been called; {@code progress}: it has sent something. */
    public void after(boolean progress) {
        if (progress) {
            lengthNs = 0;
        } else {
            lengthNs = lengthNs == 0 ? SHORTEST_NS : Math.min(2 * lengthNs, LONGEST_NS);
            untilNs = clock.nanoTime() + lengthNs;
        }
    }

    @Override
    void shut() {
        shut = true;
    }

    @Override
    long delayNs(long nowNs) {
        long delay = untilNs - nowNs;
        return lengthNs > 0 && delay > 0 && !shut ? delay : NEVER;
    }
}
