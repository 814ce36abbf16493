package dev.steadystate.runtime.internal;

import org.jctools.queues.varhandle.SpmcVarHandleArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * The instances that wait for one worker. What the worker itself wakes last stands in front, since its messages are still in
 * the cache; the others stand in line. Other threads put theirs into the inbox, and may help with everything.
 */
final class ReadyQueue {
    private final InstanceSlot front = new InstanceSlot();
    private final SpmcVarHandleArrayQueue<ActorInstance> line;
    private final Inbox inbox = new Inbox();

    /** {@code members}: how many instances there are. Each stands here at most once. */
    ReadyQueue(int members) {
        line = new SpmcVarHandleArrayQueue<>(Math.max(2, members));
    }

    // ---- the worker

    /** To be run next; who was in front before goes into the line. */
    void putInFront(ActorInstance instance) {
        ActorInstance before = front.exchange(instance);
        if (before != null) {
            putLast(before);
        }
    }

    void putLast(ActorInstance instance) {
        if (!line.offer(instance)) {
            throw new IllegalStateException(instance.label + " is queued twice");
        }
    }

    /** Moves what came from other threads into the line. */
    void collect() {
        if (!inbox.isEmpty()) {
            putAllLast(inbox.takeAll());
        }
    }

    private void putAllLast(@Nullable ActorInstance first) {
        ActorInstance each = first;
        while (each != null) {
            ActorInstance later = each.below;
            each.below = null;
            putLast(each);
            each = later;
        }
    }

    @Nullable
    ActorInstance front() {
        return front.get();
    }

    @Nullable
    ActorInstance takeFront() {
        return front.isEmpty() ? null : front.exchange(null);
    }

    /** Who was in front queues up like the others. */
    void levelFront() {
        ActorInstance first = takeFront();
        if (first != null) {
            putLast(first);
        }
    }

    // ---- any thread

    /** The worker will find it here; whoever calls this sees to it that the worker looks. */
    void send(ActorInstance instance) {
        inbox.push(instance);
    }

    @Nullable
    ActorInstance takeFirst() {
        return line.poll();
    }

    boolean isEmpty() {
        return front.isEmpty() && line.isEmpty() && inbox.isEmpty();
    }

    boolean hasLine() {
        return !line.isEmpty() || !inbox.isEmpty();
    }

    /** Counts all that ever stood last in the line. */
    long putIn() {
        return line.currentProducerIndex();
    }

    /** Counts all that were ever taken from the line. */
    long takenOut() {
        return line.currentConsumerIndex();
    }

    /** The caller's queue takes over half of this line. */
    void giveHalf(ReadyQueue other) {
        for (int i = (line.size() + 1) / 2; i > 0; i--) {
            ActorInstance first = line.poll();
            if (first != null) {
                other.putLast(first);
            }
        }
    }

    /** The caller's queue takes over everything. */
    void giveAll(ReadyQueue other) {
        ActorInstance first = takeFront();
        if (first != null) {
            other.putLast(first);
        }
        for (ActorInstance each = line.poll(); each != null; each = line.poll()) {
            other.putLast(each);
        }
        other.putAllLast(inbox.takeAll());
    }
}
