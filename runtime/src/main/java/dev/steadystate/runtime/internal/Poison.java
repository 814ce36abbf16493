package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DeadLetter;
import org.jspecify.annotations.Nullable;

/** Counts how often the message at the head of a lane has failed, and at last sends it where dead letters go. */
final class Poison {
    private final int maxAttempts;
    private final RefOutput<DeadLetter<Object>> letters;

    private @Nullable LaneInput lane;
    private long position;
    private int attempts;

    @SuppressWarnings("unchecked") // the processor has checked the type of the channel
    Poison(int maxAttempts, RefOutput<?> letters) {
        this.maxAttempts = maxAttempts;
        this.letters = (RefOutput<DeadLetter<Object>>) letters;
    }

    /**
     * An activation has failed that had taken from a lane, which has been rolled back since. Returns how often its head
     * has failed.
     */
    int count(LaneInput failed) {
        boolean again = lane == failed && position == failed.position();
        lane = failed;
        position = failed.position();
        attempts = again ? attempts + 1 : 1;
        return attempts;
    }

    /** Sends the head away if it has failed often enough and there is room for it; false if not. */
    boolean giveUp(Throwable failure) {
        if (lane != null && attempts >= maxAttempts && letters.isOpenWithRoom(1)) {
            Object message = lane.takeAny();
            lane.ring().deadLetter();
            letters.send(new DeadLetter<>(message, attempts, Texts.describe(failure)));
            Log.warn(
                    "a message of channel " + lane.channel + " has failed " + attempts + " times and is a dead letter");
            lane = null;
            return true;
        }
        return false;
    }
}
