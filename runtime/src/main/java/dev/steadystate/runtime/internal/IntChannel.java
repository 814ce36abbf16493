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

    /** The end of sender number {@code sender} that copies each message to all its lanes. */
    public IntBroadcast broadcast(ActorInstance instance, int sender) {
        return new IntBroadcast(outputs(instance, sender));
    }

    /** The end of receiver number {@code receiver} that takes from all its lanes in turn. */
    public IntMerge merged(ActorInstance instance, int receiver) {
        return receivedBy(instance, new IntMerge(instance, inputs(instance, receiver)));
    }

    @Override
    protected Slots newSlots(int capacity) {
        return new IntSlots(capacity);
    }

    @Override
    protected IntOutput newOutput(Lane lane) {
        return new IntOutput(lane);
    }

    @Override
    protected IntInput newInput(Lane lane) {
        return new IntInput(lane);
    }
}
