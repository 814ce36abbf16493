package dev.steadystate.benchmarks.speed.steady.onehop;

/** Fills places of a ring with numbers that follow each other. */
final class Counting {
    private Counting() {}

    /** A loop in a method of its own is compiled by itself: see docs/channels.md. */
    static void fill(long first, long[] slots, int from, int size) {
        for (int i = 0; i < size; i++) {
            slots[from + i] = first + i;
        }
    }
}
