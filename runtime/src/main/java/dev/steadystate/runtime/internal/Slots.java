package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * Where the messages of a lane stand: one array, or one array a component. The ends read and write those directly; here is
 * what is done without knowing the kind of message.
 */
public abstract class Slots {
    /** What a reference takes: 4 bytes with compressed ones, which the JVM uses for heaps below 32 GiB by default. */
    static final int REFERENCE_BYTES = Runtime.getRuntime().maxMemory() < 32L << 30 ? 4 : 8;

    protected Slots() {}

    /** How many messages there is place for, a power of two. */
    protected abstract int capacity();

    /** How many bytes the place of a message takes. */
    protected abstract int width();

    /** How many bytes all places take. */
    final long bytes() {
        return (long) capacity() * width();
    }

    /** The message in a place. */
    protected abstract Object get(int place);

    /** Puts a message of the channel's type into a place. */
    protected abstract void set(int place, Object message);

    /** Copies one message to a place of other slots of the same kind. */
    protected abstract void copy(int from, Slots to, int at);

    /** Whether a place keeps alive what was in it, until it is forgotten. */
    protected boolean keepsAlive() {
        return false;
    }

    /** What stands in a column for the constant of an enum. */
    @SuppressWarnings("EnumOrdinal") // it is read again by the same program
    protected static int ordinal(@Nullable Enum<?> constant) {
        return constant == null ? -1 : constant.ordinal();
    }

    /** The constant for what stands in a column. */
    public static <E extends Enum<E>> @Nullable E constant(E[] constants, int ordinal) {
        return ordinal < 0 ? null : constants[ordinal];
    }

    /** Keeps nothing alive from one place up to, not including, another. */
    protected void forget(int from, int to) {}
}
