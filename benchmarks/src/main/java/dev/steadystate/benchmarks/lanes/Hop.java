package dev.steadystate.benchmarks.lanes;

/** One lane of references between two threads, with staging at both ends: what an activation's commit needs. */
interface Hop {
    /** Sends up to {@code count} messages and commits them; returns how many found room. The sender's thread. */
    int send(Object[] messages, int count);

    /** Takes up to {@code count} messages and commits; returns how many there were. The receiver's thread. */
    int receive(int count);
}
