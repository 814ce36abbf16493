package dev.steadystate.runtime.internal;

/** Slots for longs. */
final class LongSlots extends Slots {
    final long[] array;

    LongSlots(int capacity) {
        array = new long[capacity];
    }

    @Override
    protected int capacity() {
        return array.length;
    }

    @Override
    protected int width() {
        return Long.BYTES;
    }

    @Override
    protected Object get(int place) {
        return array[place];
    }

    @Override
    protected void set(int place, Object message) {
        array[place] = (Long) message;
    }

    @Override
    protected void copy(int from, Slots to, int at) {
        ((LongSlots) to).array[at] = array[from];
    }
}
