package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongClaim;
import dev.steadystate.runtime.LongSender;

/** The sending end of a lane of longs. */
public final class LongOutput extends LaneOutput implements LongSender {
    final long[] array;

    private final LongPlaces places = new LongPlaces(this);

    LongOutput(Lane lane) {
        super(lane);
        array = ((LongSlots) lane.slots()).array;
    }

    @Override
    public void send(long message) {
        if (admits()) {
            array[stage() & (array.length - 1)] = message;
        }
    }

    @Override
    public boolean trySend(long message) {
        if (!admitsNow()) {
            return false;
        }
        array[stage() & (array.length - 1)] = message;
        return true;
    }

    @Override
    public LongClaim claim(int most) {
        return places.claim(claimable(most));
    }
}
