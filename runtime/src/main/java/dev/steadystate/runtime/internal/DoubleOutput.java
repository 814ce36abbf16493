package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.DoubleSender;

/** A sending end for doubles: a plain one, or one that copies to several receivers. */
public final class DoubleOutput extends LaneOutput implements DoubleSender {
    DoubleOutput(Party owner, Overflow overflow, Ring[] rings) {
        super(owner, overflow, rings);
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
        int place = (int) stage() & mask;
        ((double[]) slots)[place] = message;
        for (Ring copy : copies) {
            ((double[]) copy.slots)[place] = message;
        }
    }
}
