package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongClaim;
import dev.steadystate.runtime.LongSender;
import java.util.Arrays;

/** A sending end for longs that copies to several receivers: to all or to none. Its lanes are always in step. */
public final class LongBroadcast extends OutputGroup implements LongSender {
    private final LongPlaces places;

    LongBroadcast(LaneOutput[] lanes) {
        super(lanes);
        places = new LongPlaces((LongOutput) lanes[0], Arrays.copyOfRange(lanes, 1, lanes.length));
    }

    @Override
    public void send(long message) {
        if (admits()) {
            put(message);
        }
    }

    @Override
    public boolean trySend(long message) {
        if (!admitsNow()) {
            return false;
        }
        put(message);
        return true;
    }

    private void put(long message) {
        for (LaneOutput each : lanes) {
            ((LongOutput) each).send(message);
        }
    }

    @Override
    public LongClaim claim(int most) {
        return places.claim(claimable(most));
    }
}
