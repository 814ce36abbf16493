package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Batch;

/**
 * A receiving end that merges lanes.
 *
 * @param <T> the type of the messages
 */
public final class Merge<T> extends InputGroup implements BatchReceiver<T> {
    Merge(Party owner, LaneInput[] lanes) {
        super(owner, lanes);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public Merge<T> deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    @SuppressWarnings("unchecked") // all lanes are of the channel's type
    public T pull() {
        return ((BatchReceiver<T>) pulling()).pull();
    }

    @Override
    public T take() {
        return receiver().take();
    }

    @Override
    public T peek() {
        return receiver().peek();
    }

    @Override
    public Batch<T> batch(int most) {
        return receiver().batch(most);
    }

    @SuppressWarnings("unchecked") // all lanes are of the channel's type
    private BatchReceiver<T> receiver() {
        return (BatchReceiver<T>) inTurn();
    }
}
