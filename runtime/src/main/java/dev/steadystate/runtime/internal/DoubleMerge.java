package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleBatch;
import dev.steadystate.runtime.DoubleReceiver;

/** A receiving end for doubles that merges lanes. */
public final class DoubleMerge extends InputGroup implements DoubleReceiver {
    DoubleMerge(Party owner, LaneInput[] lanes) {
        super(owner, lanes);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public DoubleMerge deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public double take() {
        return inTurn().take();
    }

    @Override
    public double peek() {
        return inTurn().peek();
    }

    /** Takes up to {@code most} messages of one lane that lie side by side: at least one. */
    public DoubleBatch batch(int most) {
        return inTurn().batch(most);
    }

    private DoubleInput inTurn() {
        return (DoubleInput) lanes[turn()];
    }
}
