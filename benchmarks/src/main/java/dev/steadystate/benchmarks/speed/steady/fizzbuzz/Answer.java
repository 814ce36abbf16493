package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.benchmarks.speed.fizzbuzz.Words;

/** What the worker says to a number, as a type of several cases. */
sealed interface Answer {
    /** The number itself. */
    record Plain(long number) implements Answer {}

    /** A word instead. */
    enum Word implements Answer {
        FIZZ(Words.FIZZ),
        BUZZ(Words.BUZZ),
        FIZZBUZZ(Words.FIZZBUZZ);

        final long code;

        Word(long code) {
            this.code = code;
        }
    }
}
