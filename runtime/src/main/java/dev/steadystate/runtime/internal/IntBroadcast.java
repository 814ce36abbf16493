package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntClaim;
import dev.steadystate.runtime.IntSender;
import java.util.Arrays;

/** A sending end for ints that copies to several receivers: to all or to none. Its lanes are always in step. */
public final class IntBroadcast extends OutputGroup implements IntSender {
    private final IntPlaces places;

    IntBroadcast(LaneOutput[] lanes) {
        super(lanes);
        places = new IntPlaces((IntOutput) lanes[0], Arrays.copyOfRange(lanes, 1, lanes.length));
    }

    @Override
    public void send(int message) {
        if (admits()) {
            put(message);
        }
    }

    @Override
    public boolean trySend(int message) {
        if (!admitsNow()) {
            return false;
        }
        put(message);
        return true;
    }

    private void put(int message) {
        for (LaneOutput each : lanes) {
            ((IntOutput) each).send(message);
        }
    }

    @Override
    public IntClaim claim(int most) {
        return places.claim(claimable(most));
    }
}
