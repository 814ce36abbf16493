package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleBatch;
import java.util.Objects;

/** The one view that an end gives out again and again. */
final class DoubleSlice extends Padding implements DoubleBatch {
    private double[] array = {};
    private int offset;
    private int size;

    DoubleSlice of(double[] slots, int from, int count) {
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
    public double get(int index) {
        return array[offset + Objects.checkIndex(index, size)];
    }

    @Override
    public double[] array() {
        return array;
    }

    @Override
    public int offset() {
        return offset;
    }
}
