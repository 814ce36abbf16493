package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphFacts.ChannelFacts;
import dev.steadystate.runtime.LaneProbe;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A channel while the graph is wired: its lanes, and the ends that are made of them. Each end is registered with its
 * instance.
 *
 * @param <S> the users' type of a sending end
 * @param <R> the users' type of a receiving end
 * @param <O> a sending end of a lane
 * @param <I> a receiving end of a lane
 */
public abstract class Channel<S, R, O extends LaneOutput, I extends LaneInput> {
    final Overflow overflow;

    private final String name;
    private final String type;
    private final Lanes lanes;
    /** The actors at its ends, by name. */
    private final Set<String> senders = new TreeSet<>();

    private final Set<String> receivers = new TreeSet<>();
    /** By lane: what the receiver reads. */
    private final Ring[] rings;

    private int capacity;

    Channel(String name, String type, Overflow overflow, Lanes lanes) {
        this.name = name;
        this.type = type;
        this.overflow = overflow;
        this.lanes = lanes;
        this.rings = new Ring[lanes.count()];
    }

    protected abstract Slots newSlots(int capacity);

    protected abstract O newOutput(Lane lane);

    protected abstract I newInput(Lane lane);

    final void makeRings(int declared) {
        capacity = Tuning.roundedUp(declared);
        for (int i = 0; i < rings.length; i++) {
            rings[i] = new Ring(name, newSlots(capacity), 0);
            if (overflow == Overflow.DROP_OLDEST) {
                rings[i].feed = new OldestFirst(new Ring(name, newSlots(capacity), 0));
            }
        }
    }

    /** The plain end of sender number {@code sender}. */
    public final O output(ActorInstance instance, int sender) {
        return output(instance, onlyLane(lanesOfSender(sender)));
    }

    /** The end of sender number {@code sender} that shows its lanes. */
    public final OutputBundle<S> outputBundle(ActorInstance instance, int sender) {
        return new OutputBundle<>(outputs(instance, sender));
    }

    /** The end of receiver number {@code receiver}, which has one lane. */
    public final I input(ActorInstance instance, int receiver) {
        return receivedBy(instance, input(instance, onlyLane(lanesOfReceiver(receiver))));
    }

    /** The end of receiver number {@code receiver} that shows its lanes. */
    public final InputBundle<R> inputBundle(ActorInstance instance, int receiver) {
        return receivedBy(instance, new InputBundle<>(instance, inputs(instance, receiver)));
    }

    /** The ends of all lanes of sender number {@code sender}. */
    final LaneOutput[] outputs(ActorInstance instance, int sender) {
        Ring[] own = lanesOfSender(sender);
        LaneOutput[] ends = new LaneOutput[own.length];
        for (int i = 0; i < own.length; i++) {
            ends[i] = output(instance, own[i]);
        }
        return ends;
    }

    /** The ends of all lanes of receiver number {@code receiver}. */
    final LaneInput[] inputs(Party owner, int receiver) {
        Ring[] own = lanesOfReceiver(receiver);
        LaneInput[] ends = new LaneInput[own.length];
        for (int i = 0; i < own.length; i++) {
            ends[i] = input(owner, own[i]);
        }
        return ends;
    }

    /** The other end of a lane, for a test of the actor that has the one end. */
    public final Counterpart counterpart(int lane) {
        return new Counterpart(rings[lane]);
    }

    final <E extends Input> E receivedBy(ActorInstance instance, E end) {
        receivers.add(instance.spec.name);
        instance.add(end);
        return end;
    }

    final void hasExternalSender() {
        senders.add(GraphFacts.EXTERNAL);
    }

    final void hasExternalReceiver() {
        receivers.add(GraphFacts.EXTERNAL);
    }

    /** What the channel is, once all its ends have been made. */
    final ChannelFacts facts() {
        return new ChannelFacts(
                name, type, capacity, rings.length, overflow, List.copyOf(senders), List.copyOf(receivers));
    }

    /** Adds one for each lane, now that its ends have been made. */
    final void addGauges(List<LaneProbe> gauges) {
        for (int i = 0; i < rings.length; i++) {
            gauges.add(new LaneGauge(rings[i], i));
        }
    }

    final Ring[] lanesOfSender(int sender) {
        return pick(lanes.ofSender(sender));
    }

    final Ring onlyLane(Ring[] own) {
        if (own.length != 1) {
            throw new IllegalStateException("channel \"" + name + "\" has " + own.length + " lanes at a plain end");
        }
        return own[0];
    }

    private O output(ActorInstance instance, Ring own) {
        senders.add(instance.spec.name);
        Ring written = own.feed instanceof OldestFirst exchange ? exchange.source() : own;
        O end = newOutput(new Lane(instance, overflow, written));
        instance.sendsTo(own);
        return end;
    }

    private I input(Party owner, Ring own) {
        return newInput(new Lane(owner, overflow, own));
    }

    private Ring[] lanesOfReceiver(int receiver) {
        return pick(lanes.ofReceiver(receiver));
    }

    private Ring[] pick(int[] numbers) {
        Ring[] own = new Ring[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            own[i] = rings[numbers[i]];
        }
        return own;
    }
}
