package dev.steadystate.runtime.internal;

import dev.steadystate.Idle;

/** How a thread passes the time before it parks, if it ever does. */
final class Waiting {
    private static final int SPINS = 100;
    private static final int FEW_YIELDS = 20;
    /** How often it gives way before it parks, if it had to wait for a short time only when it last did. */
    private static final int MANY_YIELDS = 300;
    /** To park and be woken takes up to half of this. */
    private static final long SHORT_NS = 200_000;
    /**
     * Pauses between two looks, doubled every sixteen rounds up to this. To read a line that another core writes more often slows
     * the writer, but what is to come often comes soon.
     */
    private static final int PAUSES = 16;

    private final Idle idle;
    private int rounds;
    private int yields = FEW_YIELDS;

    Waiting(Idle idle) {
        this.idle = idle;
    }

    /** There was something to do. */
    void reset() {
        rounds = 0;
    }

    /** It has waited for so long in all, whether it has parked or not. */
    void took(long restNs) {
        yields = restNs < SHORT_NS ? MANY_YIELDS : FEW_YIELDS;
    }

    /** Passes a short time; false if the thread shall park instead. */
    boolean pass() {
        if (idle == Idle.PARK && rounds >= SPINS + yields) {
            return false;
        }
        if (idle == Idle.YIELD || (idle == Idle.PARK && rounds >= SPINS)) {
            giveWay();
        } else {
            for (int i = Math.min(PAUSES, 1 << (rounds >> 4)); i > 0; i--) {
                Thread.onSpinWait();
            }
        }
        rounds = Math.min(rounds + 1, SPINS + MANY_YIELDS);
        return true;
    }

    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: after some rounds the thread parks
    private static void giveWay() {
        Thread.yield();
    }
}
