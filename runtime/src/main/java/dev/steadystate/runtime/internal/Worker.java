package dev.steadystate.runtime.internal;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** One thread of a crew. */
final class Worker implements Runnable {
    private final Crew crew;
    private final Thread thread;
    private final Waiting waiting;
    /** Set by the worker; who clears it wakes the worker. */
    private final AtomicBoolean parked = new AtomicBoolean();

    Worker(Crew crew, String name, ThreadFactory factory) {
        this.crew = crew;
        this.waiting = new Waiting(crew.idle);
        this.thread = factory.newThread(this);
        thread.setName(name);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        while (!crew.isOver()) {
            ActorInstance next = crew.next();
            if (next != null) {
                waiting.reset();
                run(next);
            } else if (!waiting.pass()) {
                park();
            }
        }
    }

    private void run(ActorInstance next) {
        try {
            next.turn(crew);
        } catch (Throwable failure) {
            // Not of a method of the actor: that is dealt with before it gets here.
            next.graph.crashed(next, failure);
        }
    }

    private void park() {
        parked.set(true);
        crew.parking(1);
        while (parked.get() && !crew.hasOthers() && !crew.isOver()) {
            LockSupport.park(crew);
            // An interrupt was for a method that has returned since; kept, it would make park return at once for ever.
            Thread.interrupted();
        }
        parked.set(false);
        crew.parking(-1);
        waiting.reset();
    }

    /** Wakes the worker if it is parked and nobody else did. */
    boolean unpark() {
        if (parked.get() && parked.compareAndSet(true, false)) {
            LockSupport.unpark(thread);
            return true;
        }
        return false;
    }

    void interrupt() {
        thread.interrupt();
    }

    boolean isRunBy(Thread candidate) {
        return thread == candidate;
    }
}
