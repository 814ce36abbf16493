package dev.steadystate.benchmarks.speed.ring;

/** A ring of ticks, one array a component. */
public final class TickRing extends Cursors {
    private final long[] ids;
    private final double[] prices;
    private final int[] sizes;

    /**
     * @param capacity a power of two
     */
    public TickRing(int capacity) {
        super(capacity);
        ids = new long[capacity];
        prices = new double[capacity];
        sizes = new int[capacity];
    }

    /** Producer: one message, for which there must be room. */
    public void put(Tick tick) {
        int index = writeIndex();
        ids[index] = tick.id();
        prices[index] = tick.price();
        sizes[index] = tick.size();
        publish(1);
    }

    /** Consumer: the next message, which must be there. */
    public Tick take() {
        int index = readIndex();
        Tick tick = new Tick(ids[index], prices[index], sizes[index]);
        release(1);
        return tick;
    }
}
