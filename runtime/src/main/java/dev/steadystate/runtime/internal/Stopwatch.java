package dev.steadystate.runtime.internal;

/** The time as a worker last read it. Reading it again for each short turn would cost more than the turn. */
final class Stopwatch {
    private static final long SHORT_NS = 2_000;

    private long nowNs = System.nanoTime();
    private long turnBeganNs;
    private long random = nowNs | 1;
    /** Turns that are to be taken untimed. */
    private int untimed;

    private int turns;

    /** The time as last read. */
    long nowNs() {
        return nowNs;
    }

    /** Reads the time; returns how long ago it was read before. */
    long lap() {
        long before = nowNs;
        nowNs = System.nanoTime();
        return nowNs - before;
    }

    /** Begins a turn; true if it is one that shall be timed. */
    boolean begins() {
        turns++;
        if (--untimed >= 0) {
            return false;
        }
        lap();
        turnBeganNs = nowNs;
        return true;
    }

    /** Reads the time; what has passed since it was read before does not count as part of the turn. */
    void skip() {
        turnBeganNs += lap();
    }

    /** Ends a timed turn; returns how long it and those before it that were not timed may have taken. */
    long ended() {
        lap();
        long took = nowNs - turnBeganNs;
        long all = took * turns;
        turns = 0;
        untimed = took < SHORT_NS ? 4 + someOf(8) : 0;
        return all;
    }

    /** Not the same number each time, so that no rhythm of the turns hides one of them. */
    private int someOf(int bound) {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        return (int) (random & (bound - 1));
    }
}
