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

    /** The end of sender number {@code sender} that copies each message to all its lanes. */
    public LongBroadcast broadcast(ActorInstance instance, int sender) {
        return new LongBroadcast(outputs(instance, sender));
    }

    /** The end of receiver number {@code receiver} that takes from all its lanes in turn. */
    public LongMerge merged(ActorInstance instance, int receiver) {
        return receivedBy(instance, new LongMerge(instance, inputs(instance, receiver)));
    }

    @Override
    protected Slots newSlots(int capacity) {
        return new LongSlots(capacity);
    }

    @Override
    protected LongOutput newOutput(Lane lane) {
        return new LongOutput(lane);
    }

    @Override
    protected LongInput newInput(Lane lane) {
        return new LongInput(lane);
    }
}
