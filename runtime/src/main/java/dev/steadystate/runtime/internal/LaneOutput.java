package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ChannelFullException;
import java.lang.invoke.VarHandle;

/**
 * The sending end of one lane. Owned by one thread at a time; only {@link Ring} is shared.
 *
 * <p>Positions: {@code published <= marked <= staged <= limit}. What lies between published and marked waits for the commit;
 * what lies between marked and staged belongs to the running activation. Closing takes a position too, the one after the last
 * message: so it is marked, undone and published like a message.
 */
public abstract class LaneOutput extends Output {
    private final Party owner;
    private final Ring ring;
    private final Overflow overflow;

    private long staged;
    /** A position up to which there is certainly room. */
    private long limit;

    private long marked;
    private long published;
    private boolean closed;
    private boolean waiting;
    /** Published, and the receiver has not been looked at since. */
    private boolean fresh;

    long after0, after1, after2, after3, after4, after5, after6, after7;
    long after8, after9, after10, after11, after12, after13, after14, after15;

    @SuppressWarnings("this-escape") // those it is given to keep it and call nothing
    protected LaneOutput(Lane lane) {
        super(lane.ring.channel);
        this.owner = lane.party;
        this.overflow = lane.overflow;
        this.ring = lane.ring;
        this.staged = ring.tail.getOpaque();
        this.marked = staged;
        this.published = staged;
        this.limit = staged;
        ring.sender = owner;
        owner.owns(this);
    }

    @Override
    public final boolean hasRoom(int count) {
        return limit - staged >= count || hasRoomAfterAll(count);
    }

    private boolean hasRoomAfterAll(int count) {
        return closed || overflow != Overflow.BACKPRESSURE || look(count) || (owner.announces() && announce(count));
    }

    @Override
    public final int fits(int most, int each) {
        if (closed || each == 0 || overflow != Overflow.BACKPRESSURE) {
            return most;
        }
        if (limit - staged < (long) most * each) {
            look(0);
        }
        return (int) Math.max(0, Math.min(most, (limit - staged) / each));
    }

    /** How many messages fit without a failure or a drop. */
    public final int room() {
        owner.stray();
        if (closed) {
            return 0;
        }
        look(0);
        return (int) Math.max(0, limit - staged);
    }

    /** The capacity in messages. */
    public final int capacity() {
        return ring.capacity;
    }

    @Override
    public final boolean isClosed() {
        return closed;
    }

    @Override
    public final void close() {
        if (!closed) {
            closed = true;
            staged++;
            limit = staged;
        }
    }

    @Override
    public final boolean isDirty() {
        return staged != marked;
    }

    /** Whether the next message can be staged; false if it has to be dropped. */
    protected final boolean admits() {
        return limit != staged || admitsAtLimit();
    }

    /** Whether the next message can be staged, without dropping any other unless the policy is to drop the oldest. */
    protected final boolean admitsNow() {
        owner.stray();
        if (limit - staged > 0) {
            return true;
        }
        requireOpen();
        return look(1) || (overflow == Overflow.DROP_OLDEST && admitsAtLimit());
    }

    /** Takes the position for the next message, which has been admitted; modulo the capacity it is its place. */
    protected final int stage() {
        long position = staged;
        staged = position + 1;
        return (int) position;
    }

    /** How many places side by side can be claimed, of at most {@code most}. */
    final int claimable(int most) {
        owner.stray();
        if (limit - staged < most) {
            requireOpen();
            look(most);
        }
        return (int) Math.max(0, Math.min(Math.min(limit - staged, most), ring.capacity - place()));
    }

    /** Where the next message goes, which has been admitted; what is returned, modulo the capacity, is its place. */
    protected final int tail() {
        return (int) staged;
    }

    /** The place for the next message. */
    final int place() {
        return (int) staged & ring.mask;
    }

    /** Takes the positions for messages that have been put into claimed places. */
    final void stage(int count) {
        staged += count;
    }

    private boolean admitsAtLimit() {
        requireOpen();
        if (look(1)) {
            return true;
        }
        return switch (overflow) {
            case DROP_NEWEST -> {
                ring.drop(1);
                yield false;
            }
            case DROP_OLDEST -> {
                if (ring.exchange != null) {
                    ring.exchange.makeRoom(staged);
                }
                yield look(1);
            }
            case BACKPRESSURE ->
                throw new ChannelFullException("channel \"" + channel + "\" is full (capacity " + ring.capacity + "): "
                        + owner.label + " sent more than its declared room in one activation;"
                        + " declare @Tx(room = n) or look at room()");
        };
    }

    private void requireOpen() {
        if (closed) {
            throw new ChannelClosedException("channel \"" + channel + "\" is closed: " + owner.label
                    + " closed it and sends all the same; look at isClosed(), or close it later");
        }
    }

    /** Reads how far the receiver has come. */
    private boolean look(int count) {
        limit = ring.limit(staged);
        boolean enough = limit - staged >= count;
        if (enough && waiting && count > 0) {
            setWaiting(false);
        }
        return enough;
    }

    /** Says that this end waits for room. After that the receiver's commit either is seen here, or sees who waits. */
    private boolean announce(int count) {
        if (waiting) {
            return false;
        }
        setWaiting(true);
        VarHandle.fullFence();
        return look(count);
    }

    private void setWaiting(boolean value) {
        waiting = value;
        ring.setSenderWaits(value);
    }

    @Override
    public final void mark() {
        marked = staged;
    }

    final void rollback() {
        if (staged == marked) {
            return;
        }
        if (closed) {
            closed = false;
            staged--;
        }
        ring.forget(marked, staged);
        if (ring.exchange != null) {
            ring.exchange.retreat(marked);
        }
        staged = marked;
        limit = staged;
    }

    /** Shows the receiver what has been marked; false if that is nothing. */
    final boolean publish() {
        long end = marked;
        if (end == published) {
            return false;
        }
        published = end;
        fresh = true;
        if (closed) {
            ring.tail.setRelease(end - 1);
            ring.close();
        } else {
            ring.tail.setRelease(end);
        }
        return true;
    }

    /** What has been seen of the room may be wrong. */
    final void forgetRoom() {
        limit = staged;
    }

    // ---- without the messages' type

    /** Sends a message of the channel's type. */
    public final void sendAny(Object message) {
        if (admits()) {
            ring.put(stage(), message);
        }
    }

    /** How many messages the next commit publishes. */
    public final int pending() {
        return (int) (marked - published) - (isClosing() ? 1 : 0);
    }

    /** The position of the first of them in the lane. */
    public final long pendingFrom() {
        return published;
    }

    /** One of the messages that the next commit publishes. */
    public final Object pending(int index) {
        return ring.message(published + index);
    }

    /** Whether the next commit closes the lane. */
    public final boolean isClosing() {
        return closed && marked != published;
    }

    /** What this end has in common with the other one of its lane. */
    public final Object lane() {
        return ring;
    }

    /** Who reads the lane. */
    public final String receiver() {
        return ring.receiver.label;
    }

    /** Messages that have been published and not taken. */
    public final long fill() {
        return ring.size();
    }

    final void wakeReceiver() {
        if (fresh) {
            fresh = false;
            if (ring.receiverWaits() || closed) {
                ring.receiver.wakeIfWaiting();
            }
        }
    }

    final Ring ring() {
        return ring;
    }
}
