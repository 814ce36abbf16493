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

    /** Takes a message that has been seen. */
    public double pull() {
        return ((DoubleInput) pulling()).pull();
    }

    @Override
    public double take() {
        return end().take();
    }

    @Override
    public double peek() {
        return end().peek();
    }

    /** Takes up to {@code most} messages of one lane that lie side by side: at least one. */
    public DoubleBatch batch(int most) {
        return end().batch(most);
    }

    private DoubleInput end() {
        return (DoubleInput) inTurn();
    }
}
