package dev.steadystate.benchmarks.soak;

/** A flat record. */
record Quote(long time, double price, int size) {}
