package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongReceiver;

/** The receiving end of a lane of longs. */
public final class LongInput extends LaneInput implements LongReceiver {
    private final long[] array;
    private final LongSlice slice = new LongSlice();

    LongInput(Lane lane) {
        super(lane);
        array = ((LongSlots) lane.slots()).array;
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public LongInput deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    /** Takes a message that has been seen. */
    public long pull() {
        return array[pulled() & (array.length - 1)];
    }

    @Override
    public long take() {
        return array[next() & (array.length - 1)];
    }

    @Override
    public long peek() {
        return array[head() & (array.length - 1)];
    }

    /** Takes up to {@code most} messages that lie side by side: at least one. */
    public LongBatch batch(int most) {
        int size = adjacent(most);
        return slice.of(array, next(size), size);
    }
}
