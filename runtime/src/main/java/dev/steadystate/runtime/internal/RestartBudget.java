package dev.steadystate.runtime.internal;

import java.util.ArrayDeque;

/** Counts restarts within the window of a rule. */
final class RestartBudget {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final RestartRule rule;
    private final ArrayDeque<Long> recent = new ArrayDeque<>(0);
    /** Where chance has got to. */
    private long chance;

    /** {@code seed}: decides by how much the pauses vary. */
    RestartBudget(RestartRule rule, long seed) {
        this.rule = rule;
        this.chance = seed;
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
        double vary = 1 + rule.jitter() * (2 * draw() - 1);
        return (long) (pause * vary);
    }

    /** From 0 to 1. SplitMix64: a few bytes an instance, and the same for the same seed whoever else draws. */
    private double draw() {
        chance += GOLDEN;
        return (mixed(chance) >>> 11) * 0x1.0p-53;
    }

    /** Spreads a number over all 64 bits. */
    static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
