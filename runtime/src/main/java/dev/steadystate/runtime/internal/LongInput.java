package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongReceiver;

/** A receiving end for longs: a plain one, or one that merges lanes. */
public final class LongInput extends Input implements LongReceiver {
    private final LongSlice slice = new LongSlice();

    LongInput(InputCursor[] cursors) {
        super(cursors);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public LongInput deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public long take() {
        InputCursor lane = filled();
        return ((long[]) lane.slots)[lane.stage(1)];
    }

    @Override
    public long peek() {
        InputCursor lane = filled();
        return ((long[]) lane.slots)[lane.place()];
    }

    /** Takes up to {@code max} messages of one lane that lie side by side: at least one. */
    public LongBatch batch(int max) {
        InputCursor lane = filled();
        int size = lane.adjacent(max);
        return slice.of((long[]) lane.slots, lane.stage(size), size);
    }
}
