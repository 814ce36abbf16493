package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.DoubleReceiver;
import dev.steadystate.runtime.DoubleSender;

/** A channel of doubles. */
public final class DoubleChannel extends Channel<DoubleSender, DoubleReceiver, DoubleOutput, DoubleInput> {
    DoubleChannel(String name, int capacity, Overflow overflow, Lanes lanes) {
        super(name, "double", overflow, lanes);
        makeRings(capacity);
    }

    @Override
    Object newSlots(int capacity) {
        return new double[capacity];
    }

    @Override
    DoubleOutput newOutput(Party owner, Ring[] rings) {
        return new DoubleOutput(owner, overflow, rings);
    }

    @Override
    DoubleInput newInput(InputCursor[] cursors) {
        return new DoubleInput(cursors);
    }
}
