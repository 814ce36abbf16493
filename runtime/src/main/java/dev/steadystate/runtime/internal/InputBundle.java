package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.ReceiverBundle;

/**
 * A receiving end that shows its lanes.
 *
 * @param <R> the type of a lane
 */
public final class InputBundle<R> extends InputGroup implements ReceiverBundle<R> {
    InputBundle(Party owner, LaneInput[] lanes) {
        super(owner, lanes);
    }

    /** Sends what has failed so often to the end for {@code DeadLetter}s. */
    public InputBundle<R> deadLetters(int maxAttempts, RefOutput<?> letters) {
        usePoison(maxAttempts, letters);
        return this;
    }

    @Override
    public int lanes() {
        return lanes.length;
    }

    @Override
    @SuppressWarnings("unchecked") // all lanes are of the channel's type
    public R lane(int index) {
        return (R) lanes[index];
    }

    @Override
    public R next() {
        return lane(turn());
    }
}
