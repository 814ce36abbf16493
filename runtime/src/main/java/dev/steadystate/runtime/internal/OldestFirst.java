package dev.steadystate.runtime.internal;

/**
 * The lane of {@code Overflow.DROP_OLDEST}: the sender writes into one ring, the receiver reads from another, and messages
 * move, one at a time as the receiver asks for them, under a lock. Under the same lock the sender drops the oldest. The
 * receiver's own ring is what lets it undo its takes while the sender goes on.
 */
final class OldestFirst extends Feed {
    private final Ring source;

    OldestFirst(Ring source) {
        this.source = source;
        source.setReceiverWaits(true);
        source.exchange = this;
    }

    Ring source() {
        return source;
    }

    @Override
    synchronized int fill(Ring ring, int count) {
        long from = source.head.getOpaque();
        int moved = (int) Math.max(0, Math.min(count, source.tail.getAcquire() - from));
        long to = ring.tail.getOpaque();
        for (int i = 0; i < moved; i++) {
            source.slots.copy((int) (from + i) & source.mask, ring.slots, (int) (to + i) & ring.mask);
        }
        source.forget(from, from + moved);
        source.head.setRelease(from + moved);
        ring.tail.setRelease(to + moved);
        return moved;
    }

    /** Drops as many of the oldest as it takes to write at {@code staged}; the sender only. */
    synchronized void makeRoom(long staged) {
        long oldest = staged + 1 - source.capacity;
        long excess = oldest - source.head.getOpaque();
        if (excess > 0) {
            source.drop(excess);
            source.head.setRelease(oldest);
        }
    }

    /** The sender has undone what it wrote from {@code marked} on: what that had pushed out stays lost. */
    synchronized void retreat(long marked) {
        if (source.head.getOpaque() - marked > 0) {
            source.head.setRelease(marked);
        }
    }

    @Override
    int size() {
        return (int) source.size();
    }

    @Override
    long sent() {
        return source.tail.getAcquire();
    }

    @Override
    long bytes() {
        return source.slots.bytes();
    }

    @Override
    long dropped() {
        return source.dropped();
    }

    @Override
    boolean isEnded() {
        return source.isClosed();
    }

    @Override
    void connect(Party receiver) {
        source.receiver = receiver;
    }

    @Override
    void abandon() {
        source.abandon();
    }
}
