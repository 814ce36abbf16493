package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntBatch;
import java.util.Objects;

/** The one view that an end gives out again and again. */
final class IntSlice extends Padding implements IntBatch {
    private int[] array = {};
    private int offset;
    private int size;

    IntSlice of(int[] slots, int from, int count) {
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
    public int get(int index) {
        return array[offset + Objects.checkIndex(index, size)];
    }

    @Override
    public int[] array() {
        return array;
    }

    @Override
    public int offset() {
        return offset;
    }
}
