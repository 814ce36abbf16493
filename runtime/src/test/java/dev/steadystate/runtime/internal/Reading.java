package dev.steadystate.runtime.internal;

import dev.steadystate.Flat;
import org.jspecify.annotations.Nullable;

/** Numbers in several cases. What the processor generates for this type stands beside it, and is compared by the processor's tests. */
@Flat
public sealed interface Reading {
    /** A number. */
    record Whole(long value) implements Reading {}

    /** Its two halves. */
    record Halves(int high, int low, @Nullable Mark mark) implements Reading {}

    /** Numbers with names. */
    enum Mark implements Reading {
        ZERO,
        ONE
    }

    /** A number as one of the cases. */
    static Reading of(long number) {
        if (number == 0 || number == 1) {
            return Mark.values()[(int) number];
        }
        return number % 2 == 0
                ? new Whole(number)
                : new Halves((int) (number >> 32), (int) number, number % 3 == 0 ? Mark.ONE : null);
    }

    /** The number. */
    default long number() {
        if (this instanceof Whole whole) {
            return whole.value();
        }
        if (this instanceof Halves halves) {
            return ((long) halves.high() << 32) | (halves.low() & 0xFFFF_FFFFL);
        }
        return this == Mark.ONE ? 1 : 0;
    }
}
