package dev.steadystate.benchmarks.speed.roundtrip;

/** One way between two threads. */
interface Link {
    /** Called by one thread; there is always room. */
    void send(long message) throws InterruptedException;

    /** Called by the other thread; waits until a message is there. */
    long receive() throws InterruptedException;
}
