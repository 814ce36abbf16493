package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntClaim;
import dev.steadystate.runtime.IntSender;

/** The sending end of a lane of ints. */
public final class IntOutput extends LaneOutput implements IntSender {
    final int[] array;

    private final IntPlaces places = new IntPlaces(this);

    IntOutput(Lane lane) {
        super(lane);
        array = ((IntSlots) lane.slots()).array;
    }

    @Override
    public void send(int message) {
        if (admits()) {
            array[stage() & (array.length - 1)] = message;
        }
    }

    @Override
    public boolean trySend(int message) {
        if (!admitsNow()) {
            return false;
        }
        array[stage() & (array.length - 1)] = message;
        return true;
    }

    @Override
    public IntClaim claim(int most) {
        return places.claim(claimable(most));
    }
}
