package dev.steadystate.runtime.internal;

/** Slots for doubles. */
final class DoubleSlots extends Slots {
    final double[] array;

    DoubleSlots(int capacity) {
        array = new double[capacity];
    }

    @Override
    protected int capacity() {
        return array.length;
    }

    @Override
    protected int width() {
        return Double.BYTES;
    }

    @Override
    protected Object get(int place) {
        return array[place];
    }

    @Override
    protected void set(int place, Object message) {
        array[place] = (Double) message;
    }

    @Override
    protected void copy(int from, Slots to, int at) {
        ((DoubleSlots) to).array[at] = array[from];
    }
}
