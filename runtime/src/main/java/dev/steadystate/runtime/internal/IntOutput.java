package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.IntSender;

/** A sending end for ints: a plain one, or one that copies to several receivers. */
public final class IntOutput extends LaneOutput implements IntSender {
    IntOutput(Party owner, Overflow overflow, Ring[] rings) {
        super(owner, overflow, rings);
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
        int place = (int) stage() & mask;
        ((int[]) slots)[place] = message;
        for (Ring copy : copies) {
            ((int[]) copy.slots)[place] = message;
        }
    }
}
