package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntBatch;
import dev.steadystate.runtime.IntReceiver;

/** The receiving end of a lane of ints. */
public final class IntInput extends LaneInput implements IntReceiver {
    private final int[] array;
    private final IntSlice slice = new IntSlice();

    IntInput(Lane lane) {
        super(lane);
        array = ((IntSlots) lane.slots()).array;
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public IntInput deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    /** Takes a message that has been seen. */
    public int pull() {
        return array[pulled() & (array.length - 1)];
    }

    @Override
    public int take() {
        return array[next() & (array.length - 1)];
    }

    @Override
    public int peek() {
        return array[head() & (array.length - 1)];
    }

    /** Takes up to {@code most} messages that lie side by side: at least one. */
    public IntBatch batch(int most) {
        int size = adjacent(most);
        return slice.of(array, next(size), size);
    }
}
