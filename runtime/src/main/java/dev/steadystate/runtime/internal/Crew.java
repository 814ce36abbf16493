package dev.steadystate.runtime.internal;

import dev.steadystate.Idle;
import dev.steadystate.runtime.ThreadProbe;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Threads that run instances. The pool is one with several threads, a troupe one with one thread and several members, a
 * dedicated actor one with one of each; a test's own thread may stand in for all.
 */
final class Crew {
    final Idle idle;
    final Lookout lookout;

    private final @Nullable Alarms alarms;
    private final boolean hasThreads;
    private final Worker[] workers;
    private final AtomicInteger live;
    private @Nullable Balancer balancer;
    private volatile boolean dismissed;

    /**
     * {@code alarms}: what busy threads look at as well; {@code names}: one thread for each; {@code factory}: null for a
     * single worker without a thread.
     */
    Crew(Idle idle, int members, @Nullable Alarms alarms, String[] names, @Nullable ThreadFactory factory) {
        this.idle = idle;
        this.alarms = alarms;
        this.hasThreads = factory != null;
        this.live = new AtomicInteger(members);
        this.workers = new Worker[names.length];
        this.lookout = new Lookout(workers);
        for (int i = 0; i < names.length; i++) {
            workers[i] = new Worker(this, i, members, names[i], factory);
        }
    }

    void start() {
        for (Worker each : workers) {
            each.start();
        }
    }

    /** Has instances find their best homes by themselves; neighbours stand side by side. */
    void balance(List<ActorInstance> neighbours) {
        balancer = new Balancer(neighbours, workers, System.nanoTime());
    }

    /** Called by a busy worker from time to time. */
    void lookAround(long nowNs) {
        if (alarms != null) {
            alarms.ring(nowNs);
        }
        Balancer chosen = balancer;
        if (chosen != null && chosen.isDue(nowNs)) {
            chosen.tick(nowNs);
        }
    }

    /** Has the threads run on one processor each, before they are started. Returns whose turn it is then. */
    int pin(Pinning pinning, List<Integer> processors, int turn) {
        for (int i = 0; i < workers.length; i++) {
            workers[i].pin(pinning, processors.get((turn + i) % processors.size()));
        }
        return turn + workers.length;
    }

    /** Whether it has threads of its own: the time that a test's thread takes for a method means nothing. */
    boolean hasThreads() {
        return hasThreads;
    }

    int size() {
        return workers.length;
    }

    Worker worker(int number) {
        return workers[number];
    }

    /**
     * Queues an instance that has just become scheduled: at its home, unless that would wake a thread for something that the
     * caller's can do next.
     */
    void enqueue(ActorInstance instance) {
        Worker home = workers[instance.home];
        Worker here = CrewThread.current();
        if (here != null && (here == home || (belongs(here) && home.leavesTo(here)))) {
            here.push(instance);
        } else {
            home.send(instance);
        }
    }

    /** Queues an instance that could go on, behind all others. The caller runs it. */
    void requeue(ActorInstance instance, Worker here) {
        Worker home = workers[instance.home];
        if (here == home || home.leavesTo(here)) {
            here.ready.putLast(instance);
        } else {
            home.send(instance);
        }
    }

    /** What becomes of an instance that has something to do, or may have. */
    enum Doing {
        WORKS,
        /** A thread waits with it for what may come in a moment. */
        LINGERS,
        /** It waits for a thread. */
        WAITS
    }

    /** What an instance is doing that is not at rest; any thread. */
    Doing does(ActorInstance instance) {
        for (Worker each : workers) {
            if (each.has(instance)) {
                return each.rests.isResting() ? Doing.LINGERS : Doing.WORKS;
            }
        }
        return Doing.WAITS;
    }

    void addGauges(List<ThreadProbe> gauges) {
        for (Worker each : workers) {
            gauges.add(new WorkerGauge(each));
        }
    }

    private boolean belongs(Worker worker) {
        return worker.crew() == this;
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
