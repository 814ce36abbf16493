package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;

/**
 * A channel whose messages are objects to the user, however they are kept. It may have ends outside the graph.
 *
 * @param <T> the type of the messages
 * @param <O> a sending end
 * @param <I> a receiving end
 */
public abstract class ObjectChannel<T, O extends LaneOutput & Sender<T>, I extends LaneInput & BatchReceiver<T>>
        extends Channel<Sender<T>, Receiver<T>, O, I> {
    private final Externals externals;

    @SuppressWarnings("this-escape") // newSlots needs nothing but its argument
    protected ObjectChannel(Graph graph, String name, String type, int capacity, Overflow overflow, Lanes lanes) {
        super(name, type, overflow, lanes);
        this.externals = graph.externals;
        makeRings(graph.capacity(name, capacity));
    }

    /** The end of sender number {@code sender} that copies each message to all its lanes. */
    public final Broadcast<T> broadcast(ActorInstance instance, int sender) {
        return new Broadcast<>(outputs(instance, sender));
    }

    /** The end of receiver number {@code receiver} that takes from all its lanes in turn. */
    public final Merge<T> merged(ActorInstance instance, int receiver) {
        return receivedBy(instance, new Merge<>(instance, inputs(instance, receiver)));
    }

    /** The end of sender number {@code sender} for any thread outside the graph. */
    public final ExternalSender<T> externalOutput(int sender) {
        hasExternalSender();
        Ingress<T> ingress = new Ingress<>(onlyLane(lanesOfSender(sender)), overflow);
        externals.add(ingress);
        return ingress;
    }

    /** The end of receiver number {@code receiver} for any thread outside the graph; it merges the lanes. */
    public final ExternalReceiver<T> externalInput(int receiver) {
        hasExternalReceiver();
        Outlet<T> outlet = new Outlet<>();
        outlet.reads(new Merge<>(outlet, inputs(outlet, receiver)));
        externals.add(outlet);
        return outlet;
    }
}
