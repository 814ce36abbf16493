package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;

/** A moment that the actor itself sets, again and again: for stand-ins of tests. */
public final class Appointment extends Moment {
    private boolean set;
    private long atNs;

    Appointment(String name, GraphClock clock) {
        super(name, clock);
    }

    /** Asks to be woken at a time of the graph's clock, instead of the one set before. */
    public void set(long timeNs) {
        set = true;
        atNs = timeNs;
    }

    /** Whether the time has come, or none was ever set. */
    public boolean isOver() {
        return !set || clock.nanoTime() - atNs >= 0;
    }

    @Override
    long delayNs(long nowNs) {
        long delay = atNs - nowNs;
        return set && delay > 0 ? delay : NEVER;
    }
}
