package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongReceiver;

/** A receiving end for longs that merges lanes. */
public final class LongMerge extends InputGroup implements LongReceiver {
    LongMerge(Party owner, LaneInput[] lanes) {
        super(owner, lanes);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public LongMerge deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    /** Takes a message that has been seen. */
    public long pull() {
        return ((LongInput) pulling()).pull();
    }

    @Override
    public long take() {
        return end().take();
    }

    @Override
    public long peek() {
        return end().peek();
    }

    /** Takes up to {@code most} messages of one lane that lie side by side: at least one. */
    public LongBatch batch(int most) {
        return end().batch(most);
    }

    private LongInput end() {
        return (LongInput) inTurn();
    }
}
