package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Batch;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** The one view that an end gives out again and again. */
final class RefSlice<T> extends Padding implements Batch<T> {
    private Object[] array = {};
    private int offset;
    private int size;

    RefSlice<T> of(Object[] slots, int from, int count) {
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
    @SuppressWarnings("unchecked") // only ends of the same channel write into its slots
    public T get(int index) {
        return (T) array[offset + Objects.checkIndex(index, size)];
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public T next() {
                if (next == size) {
                    throw new NoSuchElementException("the batch has " + size + " messages");
                }
                return get(next++);
            }
        };
    }
}
