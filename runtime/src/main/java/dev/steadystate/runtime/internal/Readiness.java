package dev.steadystate.runtime.internal;

import java.lang.invoke.VarHandle;

/**
 * Who may run an instance, and how nobody forgets to: the wake-up protocol, argued in {@code docs/threads.md}.
 *
 * <p>SCHEDULED: it stands in a ready queue, or a thread runs it. CHECKING: its thread found nothing to do and looks once
 * more. IDLE: nobody runs it; who moves it on from here must queue it.
 */
final class Readiness {
    private static final long IDLE = 0;
    private static final long CHECKING = 1;
    private static final long SCHEDULED = 2;

    private final Position state = new Position(IDLE);

    /** Whether {@link #schedule} would change something. Exact for one who has published and fenced before. */
    boolean isWaiting() {
        return state.getOpaque() != SCHEDULED;
    }

    /** Any thread: wants the instance to look at its ends again. True if the caller must queue it. */
    boolean schedule() {
        while (true) {
            long seen = state.getAcquire();
            if (seen == SCHEDULED) {
                return false;
            }
            if (state.compareAndSet(seen, SCHEDULED)) {
                return seen == IDLE;
            }
        }
    }

    /** The running thread found nothing to do; what others publish from now on makes them schedule the instance. */
    void announceCheck() {
        state.setOpaque(CHECKING);
        VarHandle.fullFence();
    }

    /** The running thread found something after all and goes on. */
    void resume() {
        state.setOpaque(SCHEDULED);
    }

    /** The running thread still found nothing. True if it has let go; false if it was scheduled meanwhile and must go on. */
    boolean letGo() {
        return state.compareAndSet(CHECKING, IDLE);
    }
}
