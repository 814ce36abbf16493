package dev.steadystate.runtime.internal;

import java.util.Arrays;

/** Slots for objects. */
final class RefSlots extends Slots {
    final Object[] array;

    RefSlots(int capacity) {
        array = new Object[capacity];
    }

    @Override
    protected int capacity() {
        return array.length;
    }

    @Override
    protected int width() {
        return REFERENCE_BYTES;
    }

    @Override
    protected Object get(int place) {
        return array[place];
    }

    @Override
    protected void set(int place, Object message) {
        array[place] = message;
    }

    @Override
    protected void copy(int from, Slots to, int at) {
        ((RefSlots) to).array[at] = array[from];
    }

    @Override
    protected boolean keepsAlive() {
        return true;
    }

    @Override
    protected void forget(int from, int to) {
        if (to - from == 1) {
            array[from] = null;
        } else {
            Arrays.fill(array, from, to, null);
        }
    }
}
