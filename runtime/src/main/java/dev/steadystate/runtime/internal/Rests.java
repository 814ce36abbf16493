package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** When a worker has nothing to do, whether it spins or is parked, and for how long. The worker itself tells of it. */
final class Rests {
    private static final VarHandle TAKEN;
    private static final VarHandle SINCE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TAKEN = lookup.findVarHandle(Rests.class, "takenNs", long.class);
            SINCE = lookup.findVarHandle(Rests.class, "sinceNs", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile boolean resting = true;
    private long takenNs;

    @SuppressWarnings("UnusedVariable") // read through its handle
    private long sinceNs;

    /** Since when there has always been somebody to run. */
    private long busySinceNs;

    /** A worker begins with a rest. */
    Rests(long nowNs) {
        sinceNs = nowNs;
    }

    // ---- the worker

    void begin(long nowNs) {
        SINCE.setOpaque(this, nowNs);
        resting = true;
    }

    void end(long tookNs, long nowNs) {
        resting = false;
        add(tookNs);
        busySinceNs = nowNs;
    }

    /** Rests that it has not told of have taken so long. */
    void add(long tookNs) {
        TAKEN.setOpaque(this, takenNs + tookNs);
    }

    /** Whether it has always had something to do since then, apart from rests that it has not told of. */
    boolean beganWorkBefore(long thenNs) {
        return busySinceNs - thenNs < 0;
    }

    // ---- any thread

    boolean isResting() {
        return resting;
    }

    /** How long all rests took, up to the end of the last one. */
    long takenNs() {
        return (long) TAKEN.getOpaque(this);
    }

    /** How long all rests took, up to now. */
    long upToNowNs() {
        long before = takenNs();
        return resting ? before + Math.max(0, System.nanoTime() - (long) SINCE.getOpaque(this)) : before;
    }
}
