package dev.steadystate.testing.internal;

/**
 * Random numbers that are the same on every JDK: SplitMix64, from Steele, Lea and Flood, "Fast Splittable Pseudorandom
 * Number Generators", OOPSLA 2014.
 */
public final class Chance {
    private long state;

    /** The numbers that belong to a seed. */
    public Chance(long seed) {
        state = seed;
    }

    /** Any number. */
    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 up to, not including, a positive bound. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    /** A positive number below a bound of at least 2, whose order of magnitude is as likely as any other. */
    public int magnitudeBelow(int bound) {
        int bits = 1 + below(Integer.SIZE - Integer.numberOfLeadingZeros(bound - 1));
        int value = (1 << (bits - 1)) + below(1 << (bits - 1));
        return Math.min(value, bound - 1);
    }
}
