package dev.steadystate.benchmarks.soak;

/** A flat sealed interface. */
sealed interface Signal {
    /** When and for how much. */
    record Buy(long time, double price) implements Signal {}

    /** When and how many. */
    record Sell(long time, int size) implements Signal {}

    /** Nothing to do. */
    enum Rest implements Signal {
        REST
    }
}
