package dev.steadystate.benchmarks.speed.fizzbuzz;

/** What the worker does with a number: the number itself, or a negative code for a word. */
public final class Words {
    public static final long FIZZ = -3;
    public static final long BUZZ = -5;
    public static final long FIZZBUZZ = -15;

    private Words() {}

    /** The message for a number. */
    public static long of(long number) {
        if (number % 15 == 0) {
            return FIZZBUZZ;
        }
        if (number % 5 == 0) {
            return BUZZ;
        }
        return number % 3 == 0 ? FIZZ : number;
    }
}
