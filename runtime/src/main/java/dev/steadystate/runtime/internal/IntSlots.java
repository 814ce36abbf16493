package dev.steadystate.runtime.internal;

/** Slots for ints. */
final class IntSlots extends Slots {
    final int[] array;

    IntSlots(int capacity) {
        array = new int[capacity];
    }

    @Override
    protected int capacity() {
        return array.length;
    }

    @Override
    protected int width() {
        return Integer.BYTES;
    }

    @Override
    protected Object get(int place) {
        return array[place];
    }

    @Override
    protected void set(int place, Object message) {
        array[place] = (Integer) message;
    }

    @Override
    protected void copy(int from, Slots to, int at) {
        ((IntSlots) to).array[at] = array[from];
    }
}
