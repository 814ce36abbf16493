package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;

/** A channel of longs. */
public final class LongChannel extends Channel<LongSender, LongReceiver, LongOutput, LongInput> {
    LongChannel(String name, int capacity, Overflow overflow, Lanes lanes) {
        super(name, "long", overflow, lanes);
        makeRings(capacity);
    }

    @Override
    Object newSlots(int capacity) {
        return new long[capacity];
    }

    @Override
    LongOutput newOutput(Party owner, Ring[] rings) {
        return new LongOutput(owner, overflow, rings);
    }

    @Override
    LongInput newInput(InputCursor[] cursors) {
        return new LongInput(cursors);
    }
}
