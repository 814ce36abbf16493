package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Who may run an instance, and how nobody forgets to: the wake-up protocol, argued in {@code docs/threads.md}.
 *
 * <p>SCHEDULED: it stands in a ready queue, or a thread runs it. CHECKING: its thread found nothing to do and looks once
 * more. IDLE: nobody runs it; who moves it on from here must queue it.
 */
final class Readiness {
    private static final int IDLE = 0;
    private static final int CHECKING = 1;
    private static final int SCHEDULED = 2;

    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Readiness.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Not alone on its cache line: while an instance works it stays as it is, and others seldom look. */
    @SuppressWarnings("UnusedVariable") // used through its handle
    private int state = IDLE;

    /** Whether {@link #schedule} would change something. Exact for one who has published and fenced before. */
    boolean isWaiting() {
        return (int) STATE.getOpaque(this) != SCHEDULED;
    }

    /** Whether nobody runs it or has queued it. */
    boolean isIdle() {
        return (int) STATE.getAcquire(this) == IDLE;
    }

    /** Any thread: wants the instance to look at its ends again. True if the caller must queue it. */
    boolean schedule() {
        while (true) {
            int seen = (int) STATE.getAcquire(this);
            if (seen == SCHEDULED) {
                return false;
            }
            if (STATE.compareAndSet(this, seen, SCHEDULED)) {
                return seen == IDLE;
            }
        }
    }

    /** The running thread found nothing to do; what others publish from now on makes them schedule the instance. */
    void announceCheck() {
        STATE.setOpaque(this, CHECKING);
        VarHandle.fullFence();
    }

    /** The running thread found something after all and goes on. */
    void resume() {
        STATE.setOpaque(this, SCHEDULED);
    }

    /** The running thread still found nothing. True if it has let go; false if it was scheduled meanwhile and must go on. */
    boolean letGo() {
        return STATE.compareAndSet(this, CHECKING, IDLE);
    }
}
