package dev.steadystate.benchmarks.speed.ring;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** 128 bytes between an object's header and the producer's line. */
abstract class PadBeforeProducer {
    long a01, a02, a03, a04, a05, a06, a07, a08, a09, a10, a11, a12, a13, a14, a15, a16;
}

/** What the producer writes. */
abstract class ProducerLine extends PadBeforeProducer {
    /** Slots ever published; written by the producer (release), read by the consumer (acquire). */
    long published;
    /** The producer's last look at {@link ConsumerLine#released}. */
    long releasedSeen;
}

/** 128 bytes between the two lines. */
abstract class PadBeforeConsumer extends ProducerLine {
    long b01, b02, b03, b04, b05, b06, b07, b08, b09, b10, b11, b12, b13, b14, b15, b16;
}

/** What the consumer writes. */
abstract class ConsumerLine extends PadBeforeConsumer {
    /** Slots ever given back; written by the consumer (release), read by the producer (acquire). */
    long released;
    /** The consumer's last look at {@link ProducerLine#published}. */
    long publishedSeen;
}

/** 128 bytes behind the consumer's line. */
abstract class PadAfterConsumer extends ConsumerLine {
    long c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14, c15, c16;
}

/**
 * The two ends of a ring for one producer and one consumer: padded, each with a cached copy of the other's cursor, published by
 * release and read by acquire. Slices never wrap.
 */
public abstract class Cursors extends PadAfterConsumer {
    private static final VarHandle PUBLISHED;
    private static final VarHandle RELEASED;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            PUBLISHED = lookup.findVarHandle(ProducerLine.class, "published", long.class);
            RELEASED = lookup.findVarHandle(ConsumerLine.class, "released", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final int capacity;
    final int mask;

    private volatile boolean closed;

    Cursors(int capacity) {
        if (Integer.bitCount(capacity) != 1) {
            throw new IllegalArgumentException("not a power of two: " + capacity);
        }
        this.capacity = capacity;
        this.mask = capacity - 1;
    }

    /** Producer: how many slots from {@link #writeIndex()} on are free without wrapping, at most {@code limit}. */
    public final int claim(int limit) {
        int straight = Math.min(limit, capacity - writeIndex());
        long free = releasedSeen + capacity - published;
        if (free < straight) {
            releasedSeen = (long) RELEASED.getAcquire(this);
            free = releasedSeen + capacity - published;
        }
        return (int) Math.min(free, straight);
    }

    /** Producer: where the next message goes. */
    public final int writeIndex() {
        return (int) published & mask;
    }

    /** Producer: hands the next {@code count} slots over. */
    public final void publish(int count) {
        PUBLISHED.setRelease(this, published + count);
    }

    /** Producer: nothing will follow. */
    public final void close() {
        closed = true;
    }

    /** Consumer: how many messages from {@link #readIndex()} on are there without wrapping, at most {@code limit}. */
    public final int available(int limit) {
        int straight = Math.min(limit, capacity - readIndex());
        long there = publishedSeen - released;
        if (there < straight) {
            publishedSeen = (long) PUBLISHED.getAcquire(this);
            there = publishedSeen - released;
        }
        return (int) Math.min(there, straight);
    }

    /** Consumer: where the next message is. */
    public final int readIndex() {
        return (int) released & mask;
    }

    /** Consumer: gives the next {@code count} slots back. */
    public final void release(int count) {
        RELEASED.setRelease(this, released + count);
    }

    /** Consumer: closed and empty. */
    public final boolean isEnded() {
        return closed && available(1) == 0;
    }

    /** Producer: whether a slot is free. */
    public final boolean hasRoom() {
        if (published - releasedSeen < capacity) {
            return true;
        }
        releasedSeen = (long) RELEASED.getAcquire(this);
        return published - releasedSeen < capacity;
    }

    /** Consumer: whether a message is there. */
    public final boolean hasMessage() {
        if (released < publishedSeen) {
            return true;
        }
        publishedSeen = (long) PUBLISHED.getAcquire(this);
        return released < publishedSeen;
    }
}
