package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Batch;

/**
 * The receiving end of a lane of objects.
 *
 * @param <T> the type of the messages
 */
@SuppressWarnings("unchecked") // only ends of the same channel write into its slots
public final class RefInput<T> extends LaneInput implements BatchReceiver<T> {
    private final Object[] array;
    private final RefSlice<T> slice = new RefSlice<>();

    RefInput(Lane lane) {
        super(lane);
        array = ((RefSlots) lane.slots()).array;
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public RefInput<T> deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public T pull() {
        return (T) array[pulled() & (array.length - 1)];
    }

    @Override
    public T take() {
        return (T) array[next() & (array.length - 1)];
    }

    @Override
    public T peek() {
        return (T) array[head() & (array.length - 1)];
    }

    @Override
    public Batch<T> batch(int most) {
        int size = adjacent(most);
        return slice.of(array, next(size), size);
    }
}
