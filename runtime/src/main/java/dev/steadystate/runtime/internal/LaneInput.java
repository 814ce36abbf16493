package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.ChannelEmptyException;
import java.lang.invoke.VarHandle;

/**
 * The receiving end of one lane. Owned by one thread at a time; only {@link Ring} is shared.
 *
 * <p>Positions: {@code published <= marked <= staged <= limit}. What lies between published and staged has been taken but
 * still stands in the slots, so that it can be given back.
 */
public abstract class LaneInput extends Input {
    private final Party owner;
    private final Ring ring;
    private final LaneInput[] self = {this};

    private long staged;
    /** A position up to which there certainly are messages. */
    private long limit;

    private long marked;
    private long published;
    private boolean waiting;
    /** Published, and the sender has not been looked at since. */
    private boolean fresh;
    /** Up to here batches are of one message, to find out which of them is poison. */
    private long singlyUntil;

    long after0, after1, after2, after3, after4, after5, after6, after7;
    long after8, after9, after10, after11, after12, after13, after14, after15;

    @SuppressWarnings("this-escape") // those it is given to keep it and call nothing
    protected LaneInput(Lane lane) {
        super(lane.ring.channel);
        this.owner = lane.party;
        this.ring = lane.ring;
        this.staged = ring.head.getOpaque();
        this.marked = staged;
        this.published = staged;
        this.limit = staged;
        this.singlyUntil = staged;
        ring.receiver = owner;
        if (ring.feed != null) {
            ring.feed.connect(owner);
        }
        owner.owns(this);
    }

    @Override
    final LaneInput[] laneEnds() {
        return self;
    }

    @Override
    public final boolean has(int count) {
        return limit - staged >= count || hasAfterAll(count);
    }

    private boolean hasAfterAll(int count) {
        return look(count) || isLastBatch(count) || (owner.announces() && announce(count));
    }

    private boolean isLastBatch(int count) {
        return limit != staged && ring.isClosed() && (look(count) || limit != staged);
    }

    @Override
    public final int seen(int most) {
        return (int) Math.min(limit - staged, most);
    }

    @Override
    public final long position() {
        return staged;
    }

    @Override
    final long taken() {
        return marked;
    }

    @Override
    public final int available() {
        look(0);
        return (int) (limit - staged) + (ring.feed == null ? 0 : ring.feed.size());
    }

    @Override
    public final boolean isClosed() {
        return limit == staged && ring.isClosed() && available() == 0;
    }

    @Override
    public final boolean isEnding() {
        return ring.isClosed();
    }

    @Override
    public final int capacity() {
        return ring.capacity;
    }

    @Override
    public final boolean isDirty() {
        return staged != marked;
    }

    /** Takes the next message, which has been seen; what is returned, modulo the capacity, is its place. */
    protected final int pulled() {
        long position = staged;
        staged = position + 1;
        return (int) position;
    }

    /** Takes the next message for the actor's own code; what is returned, modulo the capacity, is its place. */
    protected final int next() {
        owner.stray();
        long position = staged;
        if (limit == position) {
            require();
        }
        staged = position + 1;
        return (int) position;
    }

    /** The next message; what is returned, modulo the capacity, is its place. */
    protected final int head() {
        if (limit == staged) {
            require();
        }
        return (int) staged;
    }

    /** How many messages of at most {@code most} can be taken now and lie side by side; at least one. */
    protected final int adjacent(int most) {
        if (limit - staged < most) {
            look(most);
            if (limit == staged) {
                require();
            }
        }
        if (singlyUntil - staged > 0) {
            return 1;
        }
        return (int) Math.min(Math.min(limit - staged, most), ring.capacity - place());
    }

    /** Takes messages that lie side by side; returns the place of the first. */
    protected final int next(int count) {
        int place = place();
        staged += count;
        return place;
    }

    private int place() {
        return (int) staged & ring.mask;
    }

    private void require() {
        if (!look(1)) {
            throw new ChannelEmptyException("channel \"" + channel + "\" is empty: " + owner.label
                    + " took more than its activation had waited for; look at available()");
        }
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
            ring.setReceiverWaits(false);
        }
        return enough;
    }

    /** Says that this end waits for messages. After that the sender's commit either is seen here, or sees who waits. */
    private boolean announce(int count) {
        if (waiting) {
            return false;
        }
        waiting = true;
        ring.setReceiverWaits(true);
        VarHandle.fullFence();
        return look(count);
    }

    Ring ring() {
        return ring;
    }

    /** How many messages the next commit gives up. */
    public final int pending() {
        return (int) (marked - published);
    }

    /** The position of the first of them in the lane. */
    public final long pendingFrom() {
        return published;
    }

    /** One of the messages that the next commit gives up. */
    public final Object pending(int index) {
        return ring.message(published + index);
    }

    /** What this end has in common with the other one of its lane. */
    public final Object lane() {
        return ring;
    }

    /** Who writes the lane. */
    public final String sender() {
        return ring.sender.label;
    }

    /** What the running activation has taken is handed out singly from now on. */
    void isolate() {
        singlyUntil = staged;
    }

    /** Takes the next message without its type, which has been seen. */
    public final Object takeAny() {
        long position = staged;
        staged = position + 1;
        return ring.message(position);
    }

    @Override
    public final void mark() {
        marked = staged;
    }

    final void rollback() {
        staged = marked;
    }

    /** Shows the sender the room that what has been marked leaves; false if that is nothing. */
    final boolean publish() {
        long end = marked;
        if (end == published) {
            return false;
        }
        ring.forget(published, end);
        published = end;
        fresh = true;
        ring.head.setRelease(end);
        return true;
    }

    final void wakeSender() {
        if (fresh) {
            fresh = false;
            if (ring.senderWaits()) {
                ring.sender.wakeIfWaiting();
            }
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
