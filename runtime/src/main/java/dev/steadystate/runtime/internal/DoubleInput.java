package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleBatch;
import dev.steadystate.runtime.DoubleReceiver;

/** A receiving end for doubles: a plain one, or one that merges lanes. */
public final class DoubleInput extends Input implements DoubleReceiver {
    private final DoubleSlice slice = new DoubleSlice();

    DoubleInput(InputCursor[] cursors) {
        super(cursors);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public DoubleInput deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public double take() {
        InputCursor lane = filled();
        return ((double[]) lane.slots)[lane.stage(1)];
    }

    @Override
    public double peek() {
        InputCursor lane = filled();
        return ((double[]) lane.slots)[lane.place()];
    }

    /** Takes up to {@code max} messages of one lane that lie side by side: at least one. */
    public DoubleBatch batch(int max) {
        InputCursor lane = filled();
        int size = lane.adjacent(max);
        return slice.of((double[]) lane.slots, lane.stage(size), size);
    }
}
