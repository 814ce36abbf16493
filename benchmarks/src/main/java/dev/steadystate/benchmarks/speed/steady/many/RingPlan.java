package dev.steadystate.benchmarks.speed.steady.many;

import dev.steadystate.benchmarks.speed.many.HopCount;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Which relays begin with a token, how often tokens were passed on, and how many came back. */
final class RingPlan {
    private final int tokens;
    private final HopCount[] hops;
    private final AtomicInteger returned = new AtomicInteger();

    RingPlan(int actors, int tokens) {
        this.tokens = tokens;
        this.hops = new HopCount[actors];
        Arrays.setAll(hops, i -> new HopCount());
    }

    HopCount hops(int relay) {
        return hops[relay];
    }

    long hops() {
        return HopCount.sum(hops);
    }

    /** Tokens begin at equal distances. */
    boolean startsAt(int relay) {
        long before = (long) relay * tokens / hops.length;
        return (relay + 1L) * tokens / hops.length > before;
    }

    void returned(long token) {
        if (!startsAt((int) token)) {
            throw new IllegalStateException("no token " + token);
        }
        returned.incrementAndGet();
    }

    void check() {
        if (returned.get() != tokens) {
            throw new IllegalStateException("of " + tokens + " tokens came back " + returned);
        }
    }
}
