package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Batch;
import dev.steadystate.runtime.Receiver;

/**
 * A receiving end for objects: a plain one, or one that merges lanes.
 *
 * @param <T> the type of the messages
 */
@SuppressWarnings("unchecked") // only ends of the same channel write into its slots
public final class RefInput<T> extends Input implements Receiver<T> {
    private final RefSlice<T> slice = new RefSlice<>();

    RefInput(InputCursor[] cursors) {
        super(cursors);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public RefInput<T> deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public T take() {
        InputCursor lane = filled();
        return (T) ((Object[]) lane.slots)[lane.stage(1)];
    }

    @Override
    public T peek() {
        InputCursor lane = filled();
        return (T) ((Object[]) lane.slots)[lane.place()];
    }

    /** Takes up to {@code max} messages of one lane that lie side by side: at least one. */
    public Batch<T> batch(int max) {
        InputCursor lane = filled();
        int size = lane.adjacent(max);
        return slice.of((Object[]) lane.slots, lane.stage(size), size);
    }
}
