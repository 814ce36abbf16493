package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;

/** A receiving end. */
public abstract class Input extends Port {
    private @Nullable Poison poison;

    Input(String channel) {
        super(channel);
    }

    /** The lanes that it reads. */
    abstract LaneInput[] laneEnds();

    /** Whether {@code count} messages are there, in one lane, or the last ones of a lane that has been closed. */
    public abstract boolean has(int count);

    /** How many messages, of at most {@code most}, can surely be taken one after the other. After {@link #has}: at least one. */
    public abstract int seen(int most);

    /** Grows by one with each message that is pulled. */
    public abstract long position();

    /** How many messages had been taken when the running activation began: no other begins with the same number. */
    abstract long taken();

    /** How many messages can be taken now. */
    public abstract int available();

    /** Whether nothing is left, and nothing will come. */
    public abstract boolean isClosed();

    /** Whether all senders have closed it: nothing will come, but something may be left. */
    public abstract boolean isEnding();

    /** The capacity of a lane in messages. */
    public abstract int capacity();

    /** What fails so often goes there. */
    protected final void usePoison(int maxAttempts, RefOutput<?> letters) {
        poison = new Poison(maxAttempts, letters);
    }

    /** The lane that the running activation has taken from, if it counts what fails. */
    final @Nullable LaneInput suspect() {
        if (poison != null) {
            for (LaneInput each : laneEnds()) {
                if (each.isDirty()) {
                    each.isolate();
                    return each;
                }
            }
        }
        return null;
    }

    /** The activation that took from the lane has failed and been undone. Returns how often its head has failed. */
    final int failed(LaneInput lane, Throwable failure, ActorInstance owner) {
        if (poison == null) {
            return 0;
        }
        int attempts = poison.count(lane);
        if (poison.giveUp(failure)) {
            owner.graph.monitors.deadLettered(owner, channel, attempts, failure);
        }
        return attempts;
    }
}
