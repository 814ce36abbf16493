package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntBatch;
import dev.steadystate.runtime.IntReceiver;

/** A receiving end for ints: a plain one, or one that merges lanes. */
public final class IntInput extends Input implements IntReceiver {
    private final IntSlice slice = new IntSlice();

    IntInput(InputCursor[] cursors) {
        super(cursors);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public IntInput deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public int take() {
        InputCursor lane = filled();
        return ((int[]) lane.slots)[lane.stage(1)];
    }

    @Override
    public int peek() {
        InputCursor lane = filled();
        return ((int[]) lane.slots)[lane.place()];
    }

    /** Takes up to {@code max} messages of one lane that lie side by side: at least one. */
    public IntBatch batch(int max) {
        InputCursor lane = filled();
        int size = lane.adjacent(max);
        return slice.of((int[]) lane.slots, lane.stage(size), size);
    }
}
