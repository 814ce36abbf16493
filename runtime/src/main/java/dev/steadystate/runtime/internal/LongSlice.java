package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongBatch;
import java.util.Objects;

/** The one view that an end gives out again and again. */
final class LongSlice extends Padding implements LongBatch {
    private long[] array = {};
    private int offset;
    private int size;

    LongSlice of(long[] slots, int from, int count) {
        array = slots;
        offset = from;
        size = count;
        return this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long get(int index) {
        return array[offset + Objects.checkIndex(index, size)];
    }

    @Override
    public long[] array() {
        return array;
    }

    @Override
    public int offset() {
        return offset;
    }
}
