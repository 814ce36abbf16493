package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ChannelFullException;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The sending end of one lane, or of several that get copies of the same messages and therefore share all positions but the
 * receivers'. Owned by one thread at a time; only {@link Ring} is shared.
 *
 * <p>Positions: {@code published <= marked <= staged <= limit}. What lies between published and marked waits for the commit;
 * what lies between marked and staged belongs to the running activation. Marking costs nothing here: the first use in an
 * epoch remembers where it began.
 */
public abstract class LaneOutput extends Output {
    final int mask;
    final Object slots;
    final Ring[] copies;

    private final Party owner;
    private final Ring ring;
    private final Overflow overflow;

    private long staged;
    private long marked;
    private long published;
    /** A position up to which there is certainly room. */
    private long limit;

    private long epoch = -1;
    private boolean touched;
    private boolean waiting;
    private boolean closed;
    private boolean closedAtMark;
    private boolean closedForAll;

    long after0, after1, after2, after3, after4, after5, after6, after7;
    long after8, after9, after10, after11, after12, after13, after14, after15;

    LaneOutput(Party owner, Overflow overflow, Ring[] rings) {
        super(rings[0].channel);
        this.owner = owner;
        this.overflow = overflow;
        this.ring = rings[0];
        this.copies = Arrays.copyOfRange(rings, 1, rings.length);
        this.slots = ring.slots;
        this.mask = ring.mask;
        this.staged = ring.tail.getOpaque();
        this.published = staged;
        this.limit = staged;
        for (Ring each : rings) {
            each.sender = owner;
        }
    }

    @Override
    public final boolean hasRoom(int count) {
        return limit - staged >= count || closed || overflow != Overflow.BACKPRESSURE || look(count) || announce(count);
    }

    @Override
    public final int fits(int most, int each) {
        return closed || each == 0 || overflow != Overflow.BACKPRESSURE ? most : Math.min(most, room() / each);
    }

    /** How many messages fit without a failure or a drop. */
    public final int room() {
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
            touch();
            closed = true;
            limit = staged;
        }
    }

    @Override
    public final boolean isDirty() {
        return epoch == owner.epoch && (staged != marked || closed != closedAtMark);
    }

    /** Whether the next message can be staged; false if it has to be dropped. */
    final boolean admits() {
        return limit - staged > 0 || admitsAtLimit();
    }

    /** Whether the next message can be staged, without dropping any other unless the policy is to drop the oldest. */
    final boolean admitsNow() {
        if (limit - staged > 0) {
            return true;
        }
        requireOpen();
        return look(1) || (overflow == Overflow.DROP_OLDEST && admitsAtLimit());
    }

    /** Takes the position for the next message. */
    final long stage() {
        touch();
        return staged++;
    }

    private void touch() {
        if (epoch != owner.epoch) {
            beginEpoch();
        }
    }

    private void beginEpoch() {
        epoch = owner.epoch;
        marked = staged;
        closedAtMark = closed;
        if (!touched) {
            touched = true;
            owner.touched(this);
        }
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
                dropOldest(ring);
                for (Ring copy : copies) {
                    dropOldest(copy);
                }
                yield look(1);
            }
            case BACKPRESSURE ->
                throw new ChannelFullException("channel \"" + channel + "\" is full (capacity " + ring.capacity + "): "
                        + owner.label + " sent more than its declared room in one activation;"
                        + " declare @Tx(room = n) or look at room()");
        };
    }

    private void dropOldest(Ring full) {
        if (full.exchange != null) {
            full.exchange.makeRoom(staged);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new ChannelClosedException("channel \"" + channel + "\" is closed: " + owner.label
                    + " closed it and sends all the same; look at isClosed(), or close it later");
        }
    }

    /** Reads how far the receivers have come. */
    private boolean look(int count) {
        long least = ring.limit(staged);
        for (Ring copy : copies) {
            long other = copy.limit(staged);
            least = other - least < 0 ? other : least;
        }
        limit = least;
        boolean enough = least - staged >= count;
        if (enough && waiting && count > 0) {
            setWaiting(false);
        }
        return enough;
    }

    /** Says that this end waits for room. After that a receiver's commit either is seen here, or sees who waits. */
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
        ring.senderWaits = value;
        for (Ring copy : copies) {
            copy.senderWaits = value;
        }
    }

    final void rollback() {
        if (epoch == owner.epoch) {
            undo(ring);
            for (Ring copy : copies) {
                undo(copy);
            }
            staged = marked;
            closed = closedAtMark;
            limit = staged;
            epoch = -1; // the next use begins anew, though the epoch has not ended
        }
    }

    private void undo(Ring written) {
        written.clear(marked, staged);
        if (written.exchange != null) {
            written.exchange.retreat(marked);
        }
    }

    final void publish() {
        touched = false;
        published = staged;
        publish(ring);
        for (Ring copy : copies) {
            publish(copy);
        }
        closedForAll = closed;
    }

    private void publish(Ring to) {
        to.tail.setRelease(published);
        if (closed && !closedForAll) {
            to.close();
        }
    }

    final void wakeReceivers() {
        wakeReceiver(ring);
        for (Ring copy : copies) {
            wakeReceiver(copy);
        }
    }

    private void wakeReceiver(Ring at) {
        if (at.receiverWaits || closed) {
            at.receiver.wakeIfWaiting();
        }
    }
}
