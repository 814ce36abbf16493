package dev.steadystate.benchmarks.speed.ring;

/** A ring of longs. */
public final class LongRing extends Cursors {
    private final long[] slots;

    /**
     * @param capacity a power of two
     */
    public LongRing(int capacity) {
        super(capacity);
        slots = new long[capacity];
    }

    /** The slots themselves, for slices. */
    public long[] slots() {
        return slots;
    }

    /** Producer: one message, for which there must be room. */
    public void put(long message) {
        slots[writeIndex()] = message;
        publish(1);
    }

    /** Consumer: the next message, which must be there. */
    public long take() {
        long message = slots[readIndex()];
        release(1);
        return message;
    }
}
