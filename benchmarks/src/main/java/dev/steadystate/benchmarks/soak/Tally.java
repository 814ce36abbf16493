package dev.steadystate.benchmarks.soak;

import dev.steadystate.benchmarks.speed.many.HopCount;

/** What the actors have done: each counter is written by one instance, and read by any thread. */
final class Tally {
    final HopCount sent = new HopCount();
    final HopCount minted = new HopCount();
    final HopCount audited = new HopCount();
    final HopCount traded = new HopCount();
    final HopCount refused = new HopCount();
    final HopCount[] settled = {new HopCount(), new HopCount(), new HopCount()};
    final HopCount noted = new HopCount();
    final HopCount latest = new HopCount();
    final HopCount upset = new HopCount();

    /** To be called when the graph has stopped. */
    void check(long answers, long questions) {
        same("minted", minted.get(), sent.get());
        same("audited", audited.get(), minted.get());
        same("traded and refused", traded.get() + refused.get(), minted.get());
        same("settled", HopCount.sum(settled), traded.get());
        same("noted", noted.get(), traded.get());
        same("answers", answers, questions);
        if (latest.get() == 0 || latest.get() > noted.get() || refused.get() == 0 || upset.get() == 0) {
            throw new IllegalStateException("some channel or failure was never used: " + this);
        }
    }

    private static void same(String what, long count, long expected) {
        if (count != expected) {
            throw new IllegalStateException(what + ": " + count + ", expected " + expected);
        }
    }

    @Override
    public String toString() {
        return "quotes %,d, refused %,d, latest %,d, restarts asked for %,d"
                .formatted(minted.get(), refused.get(), latest.get(), upset.get());
    }
}
