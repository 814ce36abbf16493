package dev.steadystate.benchmarks.speed.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Counts and adds up messages numbered 0, 1, …: written by one thread, the count read by any. */
public class Checksum extends Padded implements Sink {
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Checksum.class, "count", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long count;
    private long sum;

    /** One message. */
    public final void add(long value) {
        sum += value;
        count++;
    }

    /** A slice of messages. */
    public final void add(long[] slots, int from, int length) {
        long added = 0;
        for (int i = from; i < from + length; i++) {
            added += slots[i];
        }
        sum += added;
        count += length;
    }

    @Override
    public final long count() {
        return (long) COUNT.getOpaque(this);
    }

    @Override
    public final void check(long sent) {
        long expected = expectedSum(sent);
        if (count != sent || sum != expected) {
            throw new IllegalStateException(
                    "sent %d, arrived %d; sum %d, expected %d".formatted(sent, count, sum, expected));
        }
    }

    /** The sum of the messages 0 to {@code sent - 1}, which may overflow, as the sum of what arrives does. */
    protected long expectedSum(long sent) {
        return sent % 2 == 0 ? sent / 2 * (sent - 1) : (sent - 1) / 2 * sent;
    }
}
