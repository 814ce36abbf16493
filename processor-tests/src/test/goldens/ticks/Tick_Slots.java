package ticks;

import dev.steadystate.runtime.internal.Slots;
import javax.annotation.processing.Generated;

/**
 * Keeps messages of type {@link Tick} in columns.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
final class Tick_Slots extends Slots {
    static final Side[] SIDE_VALUES = Side.values();

    final int mask;

    final long[] time;

    final byte[] priceTag;

    final long[] priceUnits;

    final byte[] priceScale;

    final int[] size;

    final byte[] side;

    Tick_Slots(int capacity) {
        mask = capacity - 1;
        time = new long[capacity];
        priceTag = new byte[capacity];
        priceUnits = new long[capacity];
        priceScale = new byte[capacity];
        size = new int[capacity];
        side = new byte[capacity];
    }

    @Override
    protected int capacity() {
        return mask + 1;
    }

    @Override
    protected int width() {
        return 23;
    }

    @Override
    protected Tick get(int place) {
        int at = place & mask;
        return new Tick(time[at], price(at), size[at], constant(SIDE_VALUES, side[at]));
    }

    @Override
    protected void set(int place, Object message) {
        put(place, (Tick) message);
    }

    void put(int place, Tick message) {
        int at = place & mask;
        time[at] = message.time();
        putPrice(at, message.price());
        size[at] = message.size();
        side[at] = (byte) ordinal(message.side());
    }

    Price price(int at) {
        return priceTag[at] < 0 ? null : new Price(priceUnits[at], priceScale[at]);
    }

    void putPrice(int at, Price message) {
        if (message == null) {
            priceTag[at] = -1;
            return;
        }
        priceTag[at] = 0;
        priceUnits[at] = message.units();
        priceScale[at] = message.scale();
    }

    @Override
    protected void copy(int from, Slots to, int at) {
        Tick_Slots other = (Tick_Slots) to;
        other.time[at] = time[from];
        other.priceTag[at] = priceTag[from];
        other.priceUnits[at] = priceUnits[from];
        other.priceScale[at] = priceScale[from];
        other.size[at] = size[from];
        other.side[at] = side[from];
    }
}
