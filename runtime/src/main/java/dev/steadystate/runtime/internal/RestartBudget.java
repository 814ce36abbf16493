package dev.steadystate.runtime.internal;

import java.util.ArrayDeque;
import java.util.concurrent.ThreadLocalRandom;

/** Counts restarts within the window of a rule. */
final class RestartBudget {
    private final RestartRule rule;
    private final ArrayDeque<Long> recent = new ArrayDeque<>();

    RestartBudget(RestartRule rule) {
        this.rule = rule;
    }

    /** Counts a restart, unless there were too many. */
    boolean spend(long nowNs) {
        while (!recent.isEmpty() && nowNs - recent.peekFirst() >= rule.withinNs()) {
            recent.removeFirst();
        }
        if (recent.size() >= rule.max()) {
            return false;
        }
        recent.addLast(nowNs);
        return true;
    }

    /** The pause before the restart that was counted last. */
    long backoffNs() {
        return backoffNs(recent.size());
    }

    /** The pause before the n-th restart: it doubles with each, and is varied at random. */
    long backoffNs(int restarts) {
        int doublings = Math.min(restarts - 1, 62);
        boolean longest = rule.minBackoffNs() > (rule.maxBackoffNs() >> doublings);
        long pause = longest ? rule.maxBackoffNs() : rule.minBackoffNs() << doublings;
        double vary = 1 + rule.jitter() * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return (long) (pause * vary);
    }
}
