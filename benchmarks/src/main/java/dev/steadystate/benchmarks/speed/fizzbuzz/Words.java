package dev.steadystate.benchmarks.speed.fizzbuzz;

/** What the worker does with a number: the number itself, or a negative code for a word. */
final class Words {
    static final long FIZZ = -3;
    static final long BUZZ = -5;
    static final long FIZZBUZZ = -15;

    private Words() {}

    static long of(long number) {
        if (number % 15 == 0) {
            return FIZZBUZZ;
        }
        if (number % 5 == 0) {
            return BUZZ;
        }
        return number % 3 == 0 ? FIZZ : number;
    }
}
