package dev.steadystate.benchmarks.speed.disruptor;

/** Writes a message into a preallocated event. */
interface Filler<E> {
    void fill(E event, long number);
}
