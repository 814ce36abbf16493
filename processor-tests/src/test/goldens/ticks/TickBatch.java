package ticks;

import dev.steadystate.runtime.Batch;
import dev.steadystate.runtime.internal.ColumnBatch;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.annotation.processing.Generated;

/**
 * Messages of type {@link Tick} at the head of a channel, by column: the arrays are the channel's own, and the message
 * with the index {@code i} stands in place {@code offset() + i} of each. To read other places, or to write, destroys
 * messages.
 *
 * <p>A view is valid during the call it was given to, and on that thread.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class TickBatch extends ColumnBatch implements Batch<Tick> {
    private final Tick_Slots slots;

    TickBatch(Tick_Slots slots) {
        this.slots = slots;
    }

    TickBatch of(int from, int count) {
        show(from, count);
        return this;
    }

    @Override
    public Tick get(int index) {
        return slots.get(place(index));
    }

    @Override
    public Iterator<Tick> iterator() {
        return new Messages();
    }

    /**
     * Returns the column of this component.
     */
    public long[] time() {
        return slots.time;
    }

    /**
     * Returns this component of a message.
     */
    public long time(int index) {
        return slots.time[place(index)];
    }

    /**
     * Returns this component of a message.
     */
    public Price price(int index) {
        return slots.price(place(index));
    }

    /**
     * Returns the column of this component.
     */
    public long[] priceUnits() {
        return slots.priceUnits;
    }

    /**
     * Returns this component of a message.
     */
    public long priceUnits(int index) {
        return slots.priceUnits[place(index)];
    }

    /**
     * Returns the column of this component.
     */
    public byte[] priceScale() {
        return slots.priceScale;
    }

    /**
     * Returns this component of a message.
     */
    public byte priceScale(int index) {
        return slots.priceScale[place(index)];
    }

    /**
     * Returns the column of this component.
     */
    public int[] size_() {
        return slots.size;
    }

    /**
     * Returns this component of a message.
     */
    public int size_(int index) {
        return slots.size[place(index)];
    }

    /**
     * Returns the column of this component: ordinals, or -1 for null.
     */
    public byte[] side() {
        return slots.side;
    }

    /**
     * Returns this component of a message.
     */
    public Side side(int index) {
        return Tick_Slots.constant(Tick_Slots.SIDE_VALUES, slots.side[place(index)]);
    }

    private final class Messages implements Iterator<Tick> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Tick next() {
            if (next == size()) {
                throw new NoSuchElementException("the batch has " + size() + " messages");
            }
            return get(next++);
        }
    }
}
