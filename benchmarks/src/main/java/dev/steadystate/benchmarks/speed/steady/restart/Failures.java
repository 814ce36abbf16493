package dev.steadystate.benchmarks.speed.steady.restart;

import dev.steadystate.benchmarks.speed.LatencyLog;
import java.util.concurrent.TimeUnit;

/** Decides when the actor fails, and notes how late its first message after the restart comes. Used by the actor's thread. */
final class Failures {
    /** For the annotation. */
    static final String BACKOFF = "10ms";

    private static final long BACKOFF_NS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long PERIOD_NS = TimeUnit.MILLISECONDS.toNanos(40);

    private final LatencyLog late;
    private final boolean wanted;
    private boolean restarting;
    private long failedNs = System.nanoTime();

    Failures(LatencyLog late, boolean wanted) {
        this.late = late;
        this.wanted = wanted;
    }

    /** Called with a message in hand: the one that fails comes again first. */
    void mayFail() {
        if (!wanted) {
            return;
        }
        long now = System.nanoTime();
        if (restarting) {
            restarting = false;
            late.record(Math.max(0, now - failedNs - BACKOFF_NS));
        } else if (now - failedNs > PERIOD_NS) {
            restarting = true;
            failedNs = now;
            throw new IllegalStateException("fails, as it is asked to");
        }
    }
}
