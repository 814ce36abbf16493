package dev.steadystate.testing.internal;

import dev.steadystate.runtime.GraphClock;
import java.util.concurrent.locks.LockSupport;

/** Time that passes when the simulation says so; it begins at 0. One thread sets it. */
public final class VirtualClock implements GraphClock {
    private long nowNs;

    @Override
    public long nanoTime() {
        return nowNs;
    }

    /** Lets time pass up to a moment; one that is over already changes nothing. */
    public void advanceTo(long timeNs) {
        nowNs = Math.max(nowNs, timeNs);
    }

    /** Lets so much time pass. */
    public void advance(long ns) {
        nowNs += ns;
    }

    /** Nobody waits in a simulation; who asks all the same is told to look again. */
    @Override
    public void parkUntil(long deadlineNs) {
        LockSupport.parkNanos(this, 1);
    }
}
