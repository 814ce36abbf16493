package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;

/**
 * A channel of references.
 *
 * @param <T> the type of the messages
 */
public final class RefChannel<T> extends ObjectChannel<T, RefOutput<T>, RefInput<T>> {
    RefChannel(Graph graph, String name, String type, int capacity, Overflow overflow, Lanes lanes) {
        super(graph, name, type, capacity, overflow, lanes);
    }

    @Override
    protected Slots newSlots(int capacity) {
        return new RefSlots(capacity);
    }

    @Override
    protected RefOutput<T> newOutput(Lane lane) {
        return new RefOutput<>(lane);
    }

    @Override
    protected RefInput<T> newInput(Lane lane) {
        return new RefInput<>(lane);
    }
}
