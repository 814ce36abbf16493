package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleClaim;
import dev.steadystate.runtime.DoubleSender;

/** The sending end of a lane of doubles. */
public final class DoubleOutput extends LaneOutput implements DoubleSender {
    final double[] array;

    private final DoublePlaces places = new DoublePlaces(this);

    DoubleOutput(Lane lane) {
        super(lane);
        array = ((DoubleSlots) lane.slots()).array;
    }

    @Override
    public void send(double message) {
        if (admits()) {
            array[stage() & (array.length - 1)] = message;
        }
    }

    @Override
    public boolean trySend(double message) {
        if (!admitsNow()) {
            return false;
        }
        array[stage() & (array.length - 1)] = message;
        return true;
    }

    @Override
    public DoubleClaim claim(int most) {
        return places.claim(claimable(most));
    }
}
