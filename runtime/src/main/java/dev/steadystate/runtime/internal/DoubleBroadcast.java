package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleClaim;
import dev.steadystate.runtime.DoubleSender;
import java.util.Arrays;

/** A sending end for doubles that copies to several receivers: to all or to none. Its lanes are always in step. */
public final class DoubleBroadcast extends OutputGroup implements DoubleSender {
    private final DoublePlaces places;

    DoubleBroadcast(LaneOutput[] lanes) {
        super(lanes);
        places = new DoublePlaces((DoubleOutput) lanes[0], Arrays.copyOfRange(lanes, 1, lanes.length));
    }

    @Override
    public void send(double message) {
        if (admits()) {
            put(message);
        }
    }

    @Override
    public boolean trySend(double message) {
        if (!admitsNow()) {
            return false;
        }
        put(message);
        return true;
    }

    private void put(double message) {
        for (LaneOutput each : lanes) {
            ((DoubleOutput) each).send(message);
        }
    }

    @Override
    public DoubleClaim claim(int most) {
        return places.claim(claimable(most));
    }
}
