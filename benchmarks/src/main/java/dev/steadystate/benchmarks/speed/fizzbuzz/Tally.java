package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.ring.Padded;
import dev.steadystate.benchmarks.speed.ring.Sink;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** What the logger does: counts the words, counts and adds up the numbers. Written by one thread, read by any. */
public final class Tally extends Padded implements Sink {
    private static final VarHandle NUMBERS;
    private static final VarHandle FIZZES;
    private static final VarHandle BUZZES;
    private static final VarHandle FIZZBUZZES;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            NUMBERS = lookup.findVarHandle(Tally.class, "numbers", long.class);
            FIZZES = lookup.findVarHandle(Tally.class, "fizzes", long.class);
            BUZZES = lookup.findVarHandle(Tally.class, "buzzes", long.class);
            FIZZBUZZES = lookup.findVarHandle(Tally.class, "fizzbuzzes", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long numbers;
    private long sum;
    private long fizzes;
    private long buzzes;
    private long fizzbuzzes;

    /** One message, see {@link Words}. */
    public void add(long message) {
        if (message >= 0) {
            numbers++;
            sum += message;
        } else if (message == Words.FIZZ) {
            fizzes++;
        } else if (message == Words.BUZZ) {
            buzzes++;
        } else {
            fizzbuzzes++;
        }
    }

    /** Reads each counter once: while the logger runs, off by what it handles meanwhile. */
    @Override
    public long count() {
        return (long) NUMBERS.getOpaque(this)
                + (long) FIZZES.getOpaque(this)
                + (long) BUZZES.getOpaque(this)
                + (long) FIZZBUZZES.getOpaque(this);
    }

    @Override
    public void check(long sent) {
        long expectedFizzbuzzes = multiples(15, sent);
        long expectedFizzes = multiples(3, sent) - expectedFizzbuzzes;
        long expectedBuzzes = multiples(5, sent) - expectedFizzbuzzes;
        long expectedSum =
                sumOfMultiples(1, sent) - sumOfMultiples(3, sent) - sumOfMultiples(5, sent) + sumOfMultiples(15, sent);
        boolean right = fizzbuzzes == expectedFizzbuzzes
                && fizzes == expectedFizzes
                && buzzes == expectedBuzzes
                && numbers == sent - expectedFizzbuzzes - expectedFizzes - expectedBuzzes
                && sum == expectedSum;
        if (!right) {
            throw new IllegalStateException(
                    "%d were sent; %d numbers with sum %d (expected %d), %d fizz, %d buzz, %d fizzbuzz"
                            .formatted(sent, numbers, sum, expectedSum, fizzes, buzzes, fizzbuzzes));
        }
    }

    /** How many of 0 to {@code sent - 1} are multiples of {@code factor}. */
    private static long multiples(long factor, long sent) {
        return (sent + factor - 1) / factor;
    }

    /** The sum of these, which may overflow, as the sum of what arrives does. */
    private static long sumOfMultiples(long factor, long sent) {
        long last = multiples(factor, sent) - 1;
        long triangle = last % 2 == 0 ? last / 2 * (last + 1) : (last + 1) / 2 * last;
        return factor * triangle;
    }
}
