package dev.steadystate.runtime.internal;

import dev.steadystate.Idle;
import java.lang.invoke.VarHandle;
import java.util.Queue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jctools.queues.varhandle.MpmcVarHandleArrayQueue;
import org.jspecify.annotations.Nullable;

/**
 * Threads that run instances, and the queue of those that want to run. The pool is one with several threads, a troupe one
 * with one thread and several members, a dedicated actor one with one of each; a test's own thread may stand in for all.
 */
final class Crew {
    final Idle idle;

    private final Queue<ActorInstance> ready;
    private final Worker[] workers;
    private final AtomicInteger parked = new AtomicInteger();
    private final AtomicInteger live;
    private volatile boolean dismissed;

    /** {@code names}: one thread for each. */
    Crew(Idle idle, int members, String[] names, ThreadFactory factory) {
        this.idle = idle;
        this.live = new AtomicInteger(members);
        this.ready = new MpmcVarHandleArrayQueue<>(Math.max(2, members));
        this.workers = new Worker[names.length];
        for (int i = 0; i < names.length; i++) {
            workers[i] = new Worker(this, names[i], factory);
        }
    }

    void start() {
        for (Worker each : workers) {
            each.start();
        }
    }

    /** Queues an instance that has just become scheduled. There is a place for each member. */
    void enqueue(ActorInstance instance) {
        if (!ready.offer(instance)) {
            throw new IllegalStateException(instance.label + " is queued twice");
        }
        VarHandle.fullFence();
        if (parked.get() > 0) {
            unparkOne();
        }
    }

    private void unparkOne() {
        for (Worker each : workers) {
            if (each.unpark()) {
                return;
            }
        }
    }

    @Nullable
    ActorInstance next() {
        return ready.poll();
    }

    /** Whether a running instance should give way. */
    boolean hasOthers() {
        return !ready.isEmpty();
    }

    void parking(int change) {
        parked.addAndGet(change);
    }

    /** A member has ended; after the last one the threads end. */
    void memberEnded() {
        if (live.decrementAndGet() == 0) {
            unparkAll();
        }
    }

    /** Ends the threads as soon as their methods return, and interrupts those. */
    void dismiss() {
        dismissed = true;
        unparkAll();
        interrupt();
    }

    private void unparkAll() {
        for (Worker each : workers) {
            each.unpark();
        }
    }

    boolean isOver() {
        return dismissed || live.get() == 0;
    }

    /** Gets blocked methods out of what they wait for. */
    void interrupt() {
        for (Worker each : workers) {
            each.interrupt();
        }
    }

    boolean owns(Thread thread) {
        for (Worker each : workers) {
            if (each.isRunBy(thread)) {
                return true;
            }
        }
        return false;
    }
}
