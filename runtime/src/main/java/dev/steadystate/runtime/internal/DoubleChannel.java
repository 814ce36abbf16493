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

    /** The end of sender number {@code sender} that copies each message to all its lanes. */
    public DoubleBroadcast broadcast(ActorInstance instance, int sender) {
        return new DoubleBroadcast(outputs(instance, sender));
    }

    /** The end of receiver number {@code receiver} that takes from all its lanes in turn. */
    public DoubleMerge merged(ActorInstance instance, int receiver) {
        return receivedBy(instance, new DoubleMerge(instance, inputs(instance, receiver)));
    }

    @Override
    protected Slots newSlots(int capacity) {
        return new DoubleSlots(capacity);
    }

    @Override
    protected DoubleOutput newOutput(Lane lane) {
        return new DoubleOutput(lane);
    }

    @Override
    protected DoubleInput newInput(Lane lane) {
        return new DoubleInput(lane);
    }
}
