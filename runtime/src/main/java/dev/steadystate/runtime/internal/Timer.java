package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;

/** The ticks of one {@code @Every} method. */
public final class Timer extends Moment {
    private final long periodNs;
    private long nextNs;

    Timer(String name, GraphClock clock, long periodNs) {
        super(name, clock);
        this.periodNs = periodNs;
    }

    /** Whether a tick is due. */
    public boolean due() {
        return clock.nanoTime() - nextNs >= 0;
    }

    /** The tick has been handled. Further ones that are late by now are dropped. */
    public void advance() {
        long late = clock.nanoTime() - nextNs;
        nextNs += periodNs * (1 + Math.max(0, late) / periodNs);
    }

    @Override
    long delayNs(long nowNs) {
        long delay = nextNs - nowNs;
        return delay > 0 ? delay : NEVER;
    }

    @Override
    void start(long nowNs) {
        nextNs = nowNs + periodNs;
    }
}
