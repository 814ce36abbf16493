package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.IntReceiver;
import dev.steadystate.runtime.IntSender;

/** A channel of ints. */
public final class IntChannel extends Channel<IntSender, IntReceiver, IntOutput, IntInput> {
    IntChannel(String name, int capacity, Overflow overflow, Lanes lanes) {
        super(name, "int", overflow, lanes);
        makeRings(capacity);
    }

    @Override
    Object newSlots(int capacity) {
        return new int[capacity];
    }

    @Override
    IntOutput newOutput(Party owner, Ring[] rings) {
        return new IntOutput(owner, overflow, rings);
    }

    @Override
    IntInput newInput(InputCursor[] cursors) {
        return new IntInput(cursors);
    }
}
