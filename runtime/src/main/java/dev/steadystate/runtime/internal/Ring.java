package dev.steadystate.runtime.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * What the two ends of a lane share: the slots, and how far each end has come. Slots from {@code head} to {@code tail} hold
 * messages; positions only grow and may wrap, so they are compared by their difference.
 *
 * <p>Who writes and who reads each field, and in which mode, stands in {@code docs/threads.md}.
 */
final class Ring {
    private static final VarHandle SENDER_WAITS;
    private static final VarHandle RECEIVER_WAITS;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            SENDER_WAITS = lookup.findVarHandle(Ring.class, "senderWaits", boolean.class);
            RECEIVER_WAITS = lookup.findVarHandle(Ring.class, "receiverWaits", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final String channel;
    final int capacity;
    final int mask;
    final Slots slots;
    private final boolean keepsAlive;

    /** How far the sender has published. */
    final Position tail;
    /** How far the receiver has committed. */
    final Position head;

    Party sender = Party.NOBODY;
    Party receiver = Party.NOBODY;
    /** Where messages come from when the sender doesn't write into this ring itself. */
    @Nullable
    Feed feed;
    /** Where the sender drops the oldest message, if the overflow policy says so. */
    @Nullable
    OldestFirst exchange;

    /** The sender found no room and wants to be woken. */
    @SuppressWarnings("UnusedVariable") // through its handle
    private boolean senderWaits;
    /** The receiver found no message and wants to be woken. */
    @SuppressWarnings("UnusedVariable") // through its handle
    private boolean receiverWaits;

    private volatile boolean closed;
    private volatile boolean abandoned;
    private volatile long dropped;
    private volatile long deadLettered;

    Ring(String channel, Slots slots, long start) {
        this.channel = channel;
        this.slots = slots;
        this.keepsAlive = slots.keepsAlive();
        this.capacity = slots.capacity();
        this.mask = capacity - 1;
        this.tail = new Position(start);
        this.head = new Position(start);
    }

    /** Set by the sender, who fences if it is true. */
    void setSenderWaits(boolean waits) {
        SENDER_WAITS.setOpaque(this, waits);
    }

    boolean senderWaits() {
        return (boolean) SENDER_WAITS.getOpaque(this);
    }

    /** Set by the receiver, who fences if it is true. */
    void setReceiverWaits(boolean waits) {
        RECEIVER_WAITS.setOpaque(this, waits);
    }

    boolean receiverWaits() {
        return (boolean) RECEIVER_WAITS.getOpaque(this);
    }

    /** Up to where the sender may write: all messages that it sends to a receiver that has failed for good are lost. */
    long limit(long staged) {
        return abandoned ? staged + capacity : head.getAcquire() + capacity;
    }

    /** The sender will publish nothing more. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        Feed from = feed;
        return from == null ? closed : from.isEnded();
    }

    /** The receiver will take nothing more. */
    void abandon() {
        abandoned = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    /** Messages that have been sent and not taken, as far as this thread can see. */
    long size() {
        Feed from = feed;
        long before = from == null ? 0 : from.size();
        long taken = head.getAcquire();
        return Math.max(0, tail.getAcquire() - taken) + before;
    }

    /** Counts a message that an overflow policy dropped; the sender only. */
    void drop(long count) {
        long before = dropped;
        dropped = before + count;
    }

    long dropped() {
        Feed from = feed;
        return from == null ? dropped : from.dropped();
    }

    /** Counts a message that has become a dead letter; the receiver only. */
    void deadLetter() {
        long before = deadLettered;
        deadLettered = before + 1;
    }

    long deadLettered() {
        return deadLettered;
    }

    /** Whether the sender has to wait for the receiver, as far as this thread can see. */
    boolean isFull() {
        return tail.getAcquire() - head.getAcquire() >= capacity && !abandoned;
    }

    /** The message at a position. */
    Object message(long position) {
        return slots.get((int) position & mask);
    }

    /** Puts a message at a position. */
    void put(long position, Object message) {
        slots.set((int) position & mask, message);
    }

    /** Keeps nothing alive between two positions. */
    void forget(long from, long to) {
        if (keepsAlive && to != from) {
            int first = (int) from & mask;
            int count = (int) Math.min(to - from, capacity);
            int upper = Math.min(count, capacity - first);
            slots.forget(first, first + upper);
            if (upper < count) {
                slots.forget(0, count - upper);
            }
        }
    }
}
