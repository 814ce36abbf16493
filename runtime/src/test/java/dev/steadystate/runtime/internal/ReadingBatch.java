package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Batch;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.annotation.processing.Generated;

/**
 * Messages of type {@link Reading} at the head of a channel, by column: the arrays are the channel's own, and the message
 * with the index {@code i} stands in place {@code offset() + i} of each. To read other places, or to write, destroys
 * messages.
 *
 * <p>A view is valid during the call it was given to, and on that thread.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class ReadingBatch extends ColumnBatch implements Batch<Reading> {
    private final Reading_Slots slots;

    ReadingBatch(Reading_Slots slots) {
        this.slots = slots;
    }

    ReadingBatch of(int from, int count) {
        show(from, count);
        return this;
    }

    @Override
    public Reading get(int index) {
        return slots.get(place(index));
    }

    @Override
    public Iterator<Reading> iterator() {
        return new Messages();
    }

    /**
     * Returns whether it is of this case.
     */
    public boolean isWhole(int index) {
        return slots.tag[place(index)] == 0;
    }

    /**
     * Returns the column of this component.
     */
    public long[] wholeValue() {
        return slots.longs0;
    }

    /**
     * Returns this component of a message.
     */
    public long wholeValue(int index) {
        return slots.longs0[place(index)];
    }

    /**
     * Returns whether it is of this case.
     */
    public boolean isHalves(int index) {
        return slots.tag[place(index)] == 1;
    }

    /**
     * Returns the column of this component.
     */
    public int[] halvesHigh() {
        return slots.ints0;
    }

    /**
     * Returns this component of a message.
     */
    public int halvesHigh(int index) {
        return slots.ints0[place(index)];
    }

    /**
     * Returns the column of this component.
     */
    public int[] halvesLow() {
        return slots.ints1;
    }

    /**
     * Returns this component of a message.
     */
    public int halvesLow(int index) {
        return slots.ints1[place(index)];
    }

    /**
     * Returns the column of this component: ordinals, or -1 for null.
     */
    public byte[] halvesMark() {
        return slots.bytes0;
    }

    /**
     * Returns this component of a message.
     */
    public Reading.Mark halvesMark(int index) {
        return Reading_Slots.constant(Reading_Slots.MARK_VALUES, slots.bytes0[place(index)]);
    }

    /**
     * Returns whether it is of this case.
     */
    public boolean isMark(int index) {
        return slots.tag[place(index)] >= 2;
    }

    /**
     * Returns the constant, if it is one of these.
     */
    public Reading.Mark mark(int index) {
        return Reading_Slots.MARK_VALUES[slots.tag[place(index)] - 2];
    }

    private final class Messages implements Iterator<Reading> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Reading next() {
            if (next == size()) {
                throw new NoSuchElementException("the batch has " + size() + " messages");
            }
            return get(next++);
        }
    }
}
