package dev.steadystate.benchmarks.soak;

import java.util.concurrent.TimeUnit;

/** Lets one actor fail from time to time. Used by that actor's thread. */
final class Upsets {
    private static final long PERIOD_NS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Tally tally;
    private long lastNs = System.nanoTime();

    Upsets(Tally tally) {
        this.tally = tally;
    }

    /** Called before a message is handled. */
    void mayFail() {
        long now = System.nanoTime();
        if (now - lastNs > PERIOD_NS) {
            lastNs = now;
            tally.upset.increment();
            throw new IllegalStateException("fails, as it is asked to");
        }
    }
}
