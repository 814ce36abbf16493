package dev.steadystate.sample.fizzbuzz;

/** Shows a message that is one of several things: a number, or a word in its place. */
public sealed interface Message {
    /** A number that neither 3 nor 5 divides. */
    record Other(long value) implements Message {}

    /** What is said instead of the other numbers. */
    enum Word implements Message {
        FIZZ,
        BUZZ,
        FIZZBUZZ
    }

    /** What to say for {@code n}. */
    static Message of(long n) {
        if (n % 15 == 0) {
            return Word.FIZZBUZZ;
        }
        if (n % 3 == 0) {
            return Word.FIZZ;
        }
        return n % 5 == 0 ? Word.BUZZ : new Other(n);
    }
}
