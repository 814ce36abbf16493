package dev.steadystate.runtime.internal;

import javax.annotation.processing.Generated;

/**
 * Keeps messages of type {@link Reading} in columns.
 */
@Generated("dev.steadystate.processor.SteadyStateProcessor")
final class Reading_Slots extends Slots {
    static final Reading.Mark[] MARK_VALUES = Reading.Mark.values();

    final int mask;

    final byte[] tag;

    final long[] longs0;

    final int[] ints0;

    final int[] ints1;

    final byte[] bytes0;

    Reading_Slots(int capacity) {
        mask = capacity - 1;
        tag = new byte[capacity];
        longs0 = new long[capacity];
        ints0 = new int[capacity];
        ints1 = new int[capacity];
        bytes0 = new byte[capacity];
    }

    @Override
    protected int capacity() {
        return mask + 1;
    }

    @Override
    protected int width() {
        return 18;
    }

    @Override
    protected Reading get(int place) {
        int at = place & mask;
        return switch (tag[at]) {
            case 0 -> whole(at);
            case 1 -> halves(at);
            default -> enumConstant(at);
        };
    }

    @Override
    protected void set(int place, Object message) {
        put(place, (Reading) message);
    }

    void put(int place, Reading message) {
        int at = place & mask;
        if (message instanceof Reading.Whole value) {
            tag[at] = 0;
            longs0[at] = value.value();
        } else if (message instanceof Reading.Halves value) {
            tag[at] = 1;
            ints0[at] = value.high();
            ints1[at] = value.low();
            bytes0[at] = (byte) ordinal(value.mark());
        } else {
            Reading.Mark value = (Reading.Mark) message;
            tag[at] = (byte) (2 + ordinal(value));
        }
    }

    Reading.Whole whole(int at) {
        return new Reading.Whole(longs0[at]);
    }

    Reading.Halves halves(int at) {
        return new Reading.Halves(ints0[at], ints1[at], constant(MARK_VALUES, bytes0[at]));
    }

    Reading.Mark enumConstant(int at) {
        return MARK_VALUES[tag[at] - 2];
    }

    @Override
    protected void copy(int from, Slots to, int at) {
        Reading_Slots other = (Reading_Slots) to;
        other.tag[at] = tag[from];
        other.longs0[at] = longs0[from];
        other.ints0[at] = ints0[from];
        other.ints1[at] = ints1[from];
        other.bytes0[at] = bytes0[from];
    }
}
