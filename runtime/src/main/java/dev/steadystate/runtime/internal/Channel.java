package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphFacts;
import dev.steadystate.runtime.GraphFacts.ChannelFacts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A channel while the graph is wired: its lanes, and the ends that are made of them. Each end is registered with its
 * instance.
 *
 * @param <S> the users' type of a sending end
 * @param <R> the users' type of a receiving end
 * @param <O> a sending end
 * @param <I> a receiving end
 */
public abstract class Channel<S, R, O extends LaneOutput, I extends Input> {
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

    abstract Object newSlots(int capacity);

    abstract O newOutput(Party owner, Ring[] rings);

    abstract I newInput(InputCursor[] cursors);

    final void makeRings(int declared) {
        capacity = declared == 1 ? 1 : Integer.highestOneBit(declared - 1) << 1;
        for (int i = 0; i < rings.length; i++) {
            rings[i] = new Ring(name, newSlots(capacity), capacity, 0);
            if (overflow == Overflow.DROP_OLDEST) {
                rings[i].feed = new OldestFirst(new Ring(name, newSlots(capacity), capacity, 0));
            }
        }
    }

    /** The plain end of sender number {@code sender}. */
    public final O output(ActorInstance instance, int sender) {
        return output(instance, new Ring[] {onlyLane(lanesOfSender(sender))});
    }

    /** The end of sender number {@code sender} that copies each message to all its lanes. */
    public final O broadcast(ActorInstance instance, int sender) {
        return output(instance, lanesOfSender(sender));
    }

    /** The end of sender number {@code sender} that shows its lanes. */
    public final OutputBundle<S> outputBundle(ActorInstance instance, int sender) {
        Ring[] own = lanesOfSender(sender);
        LaneOutput[] ends = new LaneOutput[own.length];
        for (int i = 0; i < own.length; i++) {
            ends[i] = output(instance, new Ring[] {own[i]});
        }
        return new OutputBundle<>(name, ends);
    }

    /** The end of receiver number {@code receiver}, which has one lane. */
    public final I input(ActorInstance instance, int receiver) {
        onlyLane(lanesOfReceiver(receiver));
        return merged(instance, receiver);
    }

    /** The end of receiver number {@code receiver} that takes from all its lanes in turn. */
    public final I merged(ActorInstance instance, int receiver) {
        receivers.add(instance.spec.name);
        I input = newInput(cursors(instance, receiver));
        input.joinLanes();
        instance.add(input);
        return input;
    }

    /** The end of receiver number {@code receiver} that shows its lanes. */
    public final InputBundle<R> inputBundle(ActorInstance instance, int receiver) {
        receivers.add(instance.spec.name);
        InputCursor[] cursors = cursors(instance, receiver);
        Input[] ends = new Input[cursors.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = newInput(new InputCursor[] {cursors[i]});
        }
        InputBundle<R> bundle = new InputBundle<>(cursors, ends);
        bundle.joinLanes();
        instance.add(bundle);
        return bundle;
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

    final InputCursor[] cursors(Party owner, int receiver) {
        Ring[] own = lanesOfReceiver(receiver);
        InputCursor[] cursors = new InputCursor[own.length];
        for (int i = 0; i < own.length; i++) {
            cursors[i] = new InputCursor(owner, own[i]);
        }
        return cursors;
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

    private O output(ActorInstance instance, Ring[] own) {
        senders.add(instance.spec.name);
        Ring[] written = own.clone();
        for (int i = 0; i < own.length; i++) {
            if (own[i].feed instanceof OldestFirst exchange) {
                written[i] = exchange.source();
            }
        }
        O end = newOutput(instance, written);
        instance.add(end, own);
        return end;
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
