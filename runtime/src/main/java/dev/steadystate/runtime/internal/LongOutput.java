package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.LongSender;

/** A sending end for longs: a plain one, or one that copies to several receivers. */
public final class LongOutput extends LaneOutput implements LongSender {
    LongOutput(Party owner, Overflow overflow, Ring[] rings) {
        super(owner, overflow, rings);
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
        int place = (int) stage() & mask;
        ((long[]) slots)[place] = message;
        for (Ring copy : copies) {
            ((long[]) copy.slots)[place] = message;
        }
    }
}
