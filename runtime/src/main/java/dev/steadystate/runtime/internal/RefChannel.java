package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.Receiver;
import dev.steadystate.runtime.Sender;

/**
 * A channel of objects. It alone may have ends outside the graph.
 *
 * @param <T> the type of the messages
 */
public final class RefChannel<T> extends Channel<Sender<T>, Receiver<T>, RefOutput<T>, RefInput<T>> {
    private final Externals externals;

    RefChannel(Externals externals, String name, String type, int capacity, Overflow overflow, Lanes lanes) {
        super(name, type, overflow, lanes);
        this.externals = externals;
        makeRings(capacity);
    }

    /** The end of sender number {@code sender} for any thread outside the graph. */
    public ExternalSender<T> externalOutput(int sender) {
        hasExternalSender();
        Ingress<T> ingress = new Ingress<>(onlyLane(lanesOfSender(sender)), overflow);
        externals.add(ingress);
        return ingress;
    }

    /** The end of receiver number {@code receiver} for any thread outside the graph; it merges the lanes. */
    public ExternalReceiver<T> externalInput(int receiver) {
        hasExternalReceiver();
        Outlet<T> outlet = new Outlet<>(this, receiver);
        externals.add(outlet);
        return outlet;
    }

    @Override
    Object newSlots(int capacity) {
        return new Object[capacity];
    }

    @Override
    RefOutput<T> newOutput(Party owner, Ring[] rings) {
        return new RefOutput<>(owner, overflow, rings);
    }

    @Override
    RefInput<T> newInput(InputCursor[] cursors) {
        return new RefInput<>(cursors);
    }
}
