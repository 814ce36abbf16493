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

    /** Takes a message that has been seen. */
    public int pull() {
        return ((IntInput) pulling()).pull();
    }

    @Override
    public int take() {
        return end().take();
    }

    @Override
    public int peek() {
        return end().peek();
    }

    /** Takes up to {@code most} messages of one lane that lie side by side: at least one. */
    public IntBatch batch(int most) {
        return end().batch(most);
    }

    private IntInput end() {
        return (IntInput) inTurn();
    }
}
