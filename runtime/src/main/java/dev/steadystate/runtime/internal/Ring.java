package dev.steadystate.runtime.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the two ends of a lane share: the slots, and how far each end has come. Slots from {@code head} to {@code tail} hold
 * messages; positions only grow and may wrap, so they are compared by their difference.
 *
 * <p>Who writes and who reads each field, and in which mode, stands in {@code docs/threads.md}.
 */
final class Ring {
    final String channel;
    final int capacity;
    final int mask;
    /** An array of {@code Object}, long, int or double. */
    final Object slots;

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
    volatile boolean senderWaits;
    /** The receiver found no message and wants to be woken. */
    volatile boolean receiverWaits;

    private volatile boolean closed;
    private volatile boolean abandoned;
    private volatile long dropped;

    Ring(String channel, Object slots, int capacity, long start) {
        this.channel = channel;
        this.slots = slots;
        this.capacity = capacity;
        this.mask = capacity - 1;
        this.tail = new Position(start);
        this.head = new Position(start);
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

    /** The message in a slot, boxed. */
    Object message(int place) {
        if (slots instanceof long[] longs) {
            return longs[place];
        }
        if (slots instanceof int[] ints) {
            return ints[place];
        }
        if (slots instanceof double[] doubles) {
            return doubles[place];
        }
        return ((Object[]) slots)[place];
    }

    /** Forgets references in the slots between two positions. */
    void clear(long from, long to) {
        if (slots instanceof Object[] references) {
            int first = (int) from & mask;
            if (to - from == 1) {
                references[first] = null;
                return;
            }
            int count = (int) Math.min(to - from, capacity);
            int upper = Math.min(count, capacity - first);
            Arrays.fill(references, first, first + upper, null);
            Arrays.fill(references, 0, count - upper, null);
        }
    }
}
