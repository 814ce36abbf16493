package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.ChannelEmptyException;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * How far a receiver has come in one lane. Owned by one thread at a time; only {@link Ring} is shared.
 *
 * <p>Positions: {@code published <= marked <= staged <= limit}. What lies between published and staged has been taken but
 * still stands in the slots, so that it can be given back.
 */
final class InputCursor extends Padding {
    final Object slots;
    final Ring ring;

    private final Party owner;
    private final int mask;

    private long staged;
    private long marked;
    private long published;
    /** A position up to which there certainly are messages. */
    private long limit;

    private long epoch = -1;
    private boolean touched;
    private boolean waiting;
    /** Up to here batches are of one message, to find out which of them is poison. */
    private long singlyUntil;
    /** The end that reads this lane in turn with others. */
    private @Nullable Input group;

    long after0, after1, after2, after3, after4, after5, after6, after7;
    long after8, after9, after10, after11, after12, after13, after14, after15;

    InputCursor(Party owner, Ring ring) {
        this.owner = owner;
        this.ring = ring;
        this.slots = ring.slots;
        this.mask = ring.mask;
        this.staged = ring.head.getOpaque();
        this.published = staged;
        this.limit = staged;
        this.singlyUntil = staged;
        ring.receiver = owner;
        if (ring.feed != null) {
            ring.feed.connect(owner);
        }
    }

    void join(Input end) {
        group = end;
    }

    /** Whether so many messages are there, or at least one and no more will come. */
    boolean has(int count) {
        return limit - staged >= count || look(count) || isLastBatch(count) || announce(count);
    }

    private boolean isLastBatch(int count) {
        return limit != staged && ring.isClosed() && (look(count) || limit != staged);
    }

    /** How many messages can be taken now. */
    int available() {
        look(0);
        return (int) (limit - staged) + (ring.feed == null ? 0 : ring.feed.size());
    }

    /** How many messages of at most {@code max} can be taken now and lie side by side. */
    int adjacent(int max) {
        if (singlyUntil - staged > 0) {
            return 1;
        }
        if (limit - staged < max) {
            look(max);
        }
        return (int) Math.min(Math.min(limit - staged, max), mask + 1 - place());
    }

    /** Whether nothing is left, and nothing will come. */
    boolean isEnded() {
        return limit == staged && ring.isClosed() && available() == 0;
    }

    long staged() {
        return staged;
    }

    /** Where the next message stands in the slots. */
    int place() {
        return (int) staged & mask;
    }

    boolean isEmptyAsSeen() {
        return limit == staged;
    }

    /** Takes the next messages; returns where the first stands. */
    int stage(int count) {
        if (epoch != owner.epoch) {
            beginEpoch();
        }
        int place = place();
        staged += count;
        return place;
    }

    private void beginEpoch() {
        epoch = owner.epoch;
        marked = staged;
        if (group != null) {
            group.firstTaken(epoch);
        }
        if (!touched) {
            touched = true;
            owner.touched(this);
        }
    }

    boolean isDirty() {
        return epoch == owner.epoch && staged != marked;
    }

    private boolean look(int count) {
        Feed feed = ring.feed;
        if (feed != null) {
            feed.fill(ring, (int) Math.min(count - (limit - staged), published + ring.capacity - limit));
        }
        limit = ring.tail.getAcquire();
        boolean enough = limit - staged >= count;
        if (enough && waiting && count > 0) {
            waiting = false;
            ring.receiverWaits = false;
        }
        return enough;
    }

    /** Says that this end waits for messages. After that a sender's commit either is seen here, or sees who waits. */
    private boolean announce(int count) {
        if (waiting) {
            return false;
        }
        waiting = true;
        ring.receiverWaits = true;
        VarHandle.fullFence();
        return look(count);
    }

    ChannelEmptyException empty() {
        return new ChannelEmptyException("channel \"" + ring.channel + "\" is empty: " + owner.label
                + " took more than its activation had waited for; look at available()");
    }

    /** What the running activation has taken is handed out singly from now on. */
    void isolate() {
        singlyUntil = staged;
    }

    void rollback() {
        if (epoch == owner.epoch) {
            staged = marked;
            if (group != null) {
                group.rollback(epoch);
            }
            epoch = -1; // the next use begins anew, though the epoch has not ended
        }
    }

    void publish() {
        touched = false;
        ring.clear(published, staged);
        published = staged;
        ring.head.setRelease(staged);
    }

    void wakeSender() {
        if (ring.senderWaits) {
            ring.sender.wakeIfWaiting();
        }
    }

    /** The owner has failed for good. */
    void abandon() {
        ring.abandon();
        if (ring.feed != null) {
            ring.feed.abandon();
        }
        VarHandle.fullFence();
        ring.sender.wakeIfWaiting();
    }
}
