package demo;

import dev.steadystate.runtime.internal.Slots;
import javax.annotation.processing.Generated;

/**
 * Keeps messages of type {@link Message} in columns.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
final class Message_Slots extends Slots {
    static final Message.Word[] WORD_VALUES = Message.Word.values();

    final int mask;

    final byte[] tag;

    final long[] longs0;

    Message_Slots(int capacity) {
        mask = capacity - 1;
        tag = new byte[capacity];
        longs0 = new long[capacity];
    }

    @Override
    protected int capacity() {
        return mask + 1;
    }

    @Override
    protected int width() {
        return 9;
    }

    @Override
    protected Message get(int place) {
        int at = place & mask;
        return switch (tag[at]) {
            case 0 -> number(at);
            default -> enumConstant(at);
        };
    }

    @Override
    protected void set(int place, Object message) {
        put(place, (Message) message);
    }

    void put(int place, Message message) {
        int at = place & mask;
        if (message instanceof Message.Number value) {
            tag[at] = 0;
            longs0[at] = value.value();
        } else {
            Message.Word value = (Message.Word) message;
            tag[at] = (byte) (1 + ordinal(value));
        }
    }

    Message.Number number(int at) {
        return new Message.Number(longs0[at]);
    }

    Message.Word enumConstant(int at) {
        return WORD_VALUES[tag[at] - 1];
    }

    @Override
    protected void copy(int from, Slots to, int at) {
        Message_Slots other = (Message_Slots) to;
        other.tag[at] = tag[from];
        other.longs0[at] = longs0[from];
    }
}
