package dev.steadystate.processor.validate;

import java.util.List;

/**
 * Whether a ring of steps can stall in which a bounded number of messages goes round. Each step takes from one channel and
 * sends to the next; it cannot run while its input is starved, or its output full.
 *
 * <p>If all steps are blocked, each is blocked by one of the two. All starved: there are at most as many messages as leave each
 * channel short of its demand. All full: there are at least as many as fill each channel up to its room. Both kinds meet in
 * one ring only if a channel can be too full for its sender and too empty for its taker at once; the channel before the
 * last step of that kind may then hold anything.
 */
final class Tokens {
    /** What can stop the ring. */
    enum Verdict {
        LIVE,
        EMPTY,
        STARVED,
        FULL,
        TIGHT
    }

    private Tokens() {}

    /**
     * Decides for a ring.
     *
     * @param ring the channels in order
     * @param messages how many messages are in it
     */
    static Verdict verdict(List<Wait> ring, long messages) {
        if (messages == 0) {
            return Verdict.EMPTY;
        }
        if (messages <= ring.stream().mapToLong(Wait::starved).sum()) {
            return Verdict.STARVED;
        }
        if (messages >= full(ring)) {
            return Verdict.FULL;
        }
        boolean tight = ring.size() > 1 && ring.stream().anyMatch(wait -> wait.isTight() && messages >= wait.full());
        return tight ? Verdict.TIGHT : Verdict.LIVE;
    }

    /** How many messages make the ring full for all its senders, at the least. */
    static long full(List<Wait> ring) {
        return ring.stream().mapToLong(Wait::full).sum();
    }
}
