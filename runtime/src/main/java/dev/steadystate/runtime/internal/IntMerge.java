package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntBatch;
import dev.steadystate.runtime.IntReceiver;

/** A receiving end for ints that merges lanes. */
public final class IntMerge extends InputGroup implements IntReceiver {
    IntMerge(Party owner, LaneInput[] lanes) {
        super(owner, lanes);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public IntMerge deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public int take() {
        return inTurn().take();
    }

    @Override
    public int peek() {
        return inTurn().peek();
    }

    /** Takes up to {@code most} messages of one lane that lie side by side: at least one. */
    public IntBatch batch(int most) {
        return inTurn().batch(most);
    }

    private IntInput inTurn() {
        return (IntInput) lanes[turn()];
    }
}
