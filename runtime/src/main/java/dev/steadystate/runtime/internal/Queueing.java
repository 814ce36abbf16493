package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * How long an instance waits for a thread. Measured when somebody has asked, once for each question: otherwise it costs the look
 * at a field.
 */
final class Queueing {
    private static final long NOT_ASKED = 0;
    private static final long ASKED = 2;
    static final long UNKNOWN = -1;

    private static final VarHandle SINCE;
    private static final VarHandle DELAY;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            SINCE = lookup.findVarHandle(Queueing.class, "sinceNs", long.class);
            DELAY = lookup.findVarHandle(Queueing.class, "delayNs", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** An odd number: the time at which it was queued. */
    @SuppressWarnings("UnusedVariable") // through its handle
    private long sinceNs;

    @SuppressWarnings("UnusedVariable") // through its handle
    private long delayNs = UNKNOWN;

    /** It is about to be queued; the queue hands this over to the thread that takes it out. */
    void queued() {
        if ((long) SINCE.getOpaque(this) == ASKED) {
            SINCE.setOpaque(this, System.nanoTime() | 1);
        }
    }

    /** A thread runs it. */
    void taken() {
        long since = (long) SINCE.getOpaque(this);
        if ((since & 1) != 0) {
            DELAY.setRelease(this, Math.max(0, (System.nanoTime() | 1) - since));
            SINCE.setOpaque(this, NOT_ASKED);
        }
    }

    /** What was measured last, if anything was since this was called last, and asks for the next measurement. One thread at a time. */
    long take() {
        long measured = (long) DELAY.getAcquire(this);
        DELAY.setOpaque(this, UNKNOWN);
        if ((long) SINCE.getOpaque(this) == NOT_ASKED) {
            SINCE.setOpaque(this, ASKED);
        }
        return measured;
    }
}
