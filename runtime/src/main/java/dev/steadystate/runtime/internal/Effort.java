package dev.steadystate.runtime.internal;

/**
 * How much an instance does at a time: as many activations before a commit as take between 50 and 500 microseconds, so that
 * a fast handler pays for few commits and a slow one shows each message. Also tells since when a method runs.
 */
final class Effort {
    private static final long SHORT_NS = 50_000;
    private static final long LONG_NS = 500_000;
    private static final int MOST = 4096;

    /** 0 while no method runs. */
    private final Position beganNs = new Position(0);

    private int limit = 1;

    void begin() {
        beganNs.setOpaque(System.nanoTime() | 1);
    }

    void end() {
        beganNs.setOpaque(0);
    }

    /** Lets the actor work; returns how many activations were committed. */
    int work(Activations actor, boolean singly) throws Throwable {
        int done = actor.work(singly ? 1 : limit);
        if (done > 0) {
            adapt(System.nanoTime() - beganNs.getOpaque(), done);
        }
        return done;
    }

    private void adapt(long tookNs, int done) {
        if (tookNs > LONG_NS) {
            limit = Math.max(1, limit / 2);
        } else if (tookNs < SHORT_NS && done >= limit) {
            limit = Math.min(MOST, 2 * limit);
        }
    }

    /** For how long the running method has run; 0 if none does. Any thread. */
    long busyNs() {
        long since = beganNs.getOpaque();
        return since == 0 ? 0 : System.nanoTime() - since;
    }
}
