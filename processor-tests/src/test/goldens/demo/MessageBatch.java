package demo;

import dev.steadystate.runtime.Batch;
import dev.steadystate.runtime.internal.ColumnBatch;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.annotation.processing.Generated;

/**
 * Messages of type {@link Message} at the head of a channel, by column: the arrays are the channel's own, and the message
 * with the index {@code i} stands in place {@code offset() + i} of each. To read other places, or to write, destroys
 * messages.
 *
 * <p>A view is valid during the call it was given to, and on that thread.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
public final class MessageBatch extends ColumnBatch implements Batch<Message> {
    private final Message_Slots slots;

    MessageBatch(Message_Slots slots) {
        this.slots = slots;
    }

    MessageBatch of(int from, int count) {
        show(from, count);
        return this;
    }

    @Override
    public Message get(int index) {
        return slots.get(place(index));
    }

    @Override
    public Iterator<Message> iterator() {
        return new Messages();
    }

    /**
     * Returns whether it is of this case.
     */
    public boolean isNumber(int index) {
        return slots.tag[place(index)] == 0;
    }

    /**
     * Returns the column of this component.
     */
    public long[] numberValue() {
        return slots.longs0;
    }

    /**
     * Returns this component of a message.
     */
    public long numberValue(int index) {
        return slots.longs0[place(index)];
    }

    /**
     * Returns whether it is of this case.
     */
    public boolean isWord(int index) {
        return slots.tag[place(index)] >= 1;
    }

    /**
     * Returns the constant, if it is one of these.
     */
    public Message.Word word(int index) {
        return Message_Slots.WORD_VALUES[slots.tag[place(index)] - 1];
    }

    private final class Messages implements Iterator<Message> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Message next() {
            if (next == size()) {
                throw new NoSuchElementException("the batch has " + size() + " messages");
            }
            return get(next++);
        }
    }
}
