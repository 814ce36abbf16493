package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleBatch;
import dev.steadystate.runtime.DoubleReceiver;

/** The receiving end of a lane of doubles. */
public final class DoubleInput extends LaneInput implements DoubleReceiver {
    private final double[] array;
    private final DoubleSlice slice = new DoubleSlice();

    DoubleInput(Lane lane) {
        super(lane);
        array = ((DoubleSlots) lane.slots()).array;
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public DoubleInput deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    /** Takes a message that has been seen. */
    public double pull() {
        return array[pulled() & (array.length - 1)];
    }

    @Override
    public double take() {
        return array[next() & (array.length - 1)];
    }

    @Override
    public double peek() {
        return array[head() & (array.length - 1)];
    }

    /** Takes up to {@code most} messages that lie side by side: at least one. */
    public DoubleBatch batch(int most) {
        int size = adjacent(most);
        return slice.of(array, next(size), size);
    }
}
