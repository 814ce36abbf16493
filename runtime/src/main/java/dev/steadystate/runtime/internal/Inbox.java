package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * Instances that other threads have woken for a worker: a stack that is linked through the instances, each of which is in one
 * at most once. It is only ever emptied as a whole, so that any thread may do that.
 */
final class Inbox {
    private final InstanceSlot top = new InstanceSlot();

    /** Any thread. */
    void push(ActorInstance instance) {
        ActorInstance below;
        do {
            below = top.get();
            instance.below = below;
        } while (!top.replace(below, instance));
    }

    boolean isEmpty() {
        return top.isEmpty();
    }

    /** Takes all; the one that came first leads to the others through {@code below}. */
    @Nullable
    ActorInstance takeAll() {
        ActorInstance newest = top.exchange(null);
        ActorInstance first = null;
        while (newest != null) {
            ActorInstance older = newest.below;
            newest.below = first;
            first = newest;
            newest = older;
        }
        return first;
    }
}
