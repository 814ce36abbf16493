package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How much an instance does at a time: as many activations before a commit as take between 50 and 500 microseconds, so that
 * a fast handler pays for few commits and a slow one shows each message. Also tells since when a method runs, and how much
 * time all of them have taken.
 */
final class Effort {
    private static final long SHORT_NS = 50_000;
    private static final long LONG_NS = 500_000;
    private static final int MOST = 4096;
    /** So many activations are worth the look at the clock that tells how long they take. */
    private static final int MANY = 16;

    private static final VarHandle BEGAN;
    private static final VarHandle SPENT;
    private static final VarHandle ACTIVATIONS;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            BEGAN = lookup.findVarHandle(Effort.class, "beganNs", long.class);
            SPENT = lookup.findVarHandle(Effort.class, "spentNs", long.class);
            ACTIVATIONS = lookup.findVarHandle(Effort.class, "activations", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** 0 while no method runs. */
    @SuppressWarnings("UnusedVariable") // read through its handle
    private long beganNs;

    private long spentNs;
    private long activations;
    private int limit = 1;
    private int limitBefore;
    private int before;

    void begin(long nowNs) {
        BEGAN.setOpaque(this, nowNs | 1);
    }

    void end() {
        BEGAN.setOpaque(this, 0L);
    }

    /** Lets the actor work; returns how many activations were committed. */
    int work(Activations actor, boolean singly, Stopwatch watch) throws Throwable {
        boolean timed = limit == 1 || before >= Math.min(limit, MANY);
        if (timed) {
            watch.lap();
        }
        limitBefore = singly ? 1 : limit;
        int done = actor.work(limitBefore);
        if (timed && done > 0) {
            adapt(watch.lap(), done);
        }
        before = done;
        ACTIVATIONS.setOpaque(this, activations + done);
        return done;
    }

    /** Whether the actor, when it last worked, may have stopped only because of the limit. */
    boolean mayGoOn() {
        return before >= limitBefore;
    }

    private void adapt(long tookNs, int done) {
        if (tookNs > LONG_NS) {
            limit = Math.max(1, limit / 2);
        } else if (tookNs < SHORT_NS && done >= limit) {
            limit = Math.min(MOST, 2 * limit);
        }
    }

    /** Its turns have taken so much more. */
    void spent(long tookNs) {
        SPENT.setOpaque(this, spentNs + tookNs);
    }

    /** How much time all turns have taken, by samples. Any thread. */
    long spentNs() {
        return (long) SPENT.getOpaque(this);
    }

    /** How many activations have been committed. Any thread. */
    long activations() {
        return (long) ACTIVATIONS.getOpaque(this);
    }

    /** For how long the running method has run; 0 if none does. Any thread. */
    long busyNs() {
        long since = (long) BEGAN.getOpaque(this);
        return since == 0 ? 0 : System.nanoTime() - since;
    }
}
