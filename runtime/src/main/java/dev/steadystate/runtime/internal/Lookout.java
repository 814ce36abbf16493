package dev.steadystate.runtime.internal;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Who of several workers is idle, and which one of those looks after the others: as long as somebody works and somebody else is
 * parked, one of the parked looks from time to time whether it can help. If nobody works, nobody looks.
 */
final class Lookout {
    private final Worker[] workers;
    private final AtomicInteger parked = new AtomicInteger();
    private final AtomicReference<@Nullable Worker> guard = new AtomicReference<>();
    private volatile boolean helpWanted;

    Lookout(Worker[] workers) {
        this.workers = workers;
    }

    /** A worker is about to park, and can be unparked from now on. */
    void parks() {
        parked.incrementAndGet();
    }

    /** A worker no longer parks; whoever has seen to that. */
    void returns() {
        parked.decrementAndGet();
    }

    boolean isNobodyWorking() {
        return parked.get() == workers.length;
    }

    /** Becomes the guard if there is none. */
    boolean mount(Worker worker) {
        return workers.length > 1 && guard.get() == null && guard.compareAndSet(null, worker);
    }

    /** Is the guard no longer. */
    void dismount() {
        guard.set(null);
        VarHandle.fullFence();
    }

    /** Something has been queued at a worker that may not get to it soon. The caller has fenced since. */
    void ensureGuard() {
        if (guard.get() == null && parked.get() > 0 && workers.length > 1) {
            for (Worker each : workers) {
                if (each.unpark()) {
                    return;
                }
            }
        }
    }

    /** A worker has more than it gets to. */
    void askForHelp() {
        Worker idle = guard.get();
        if (idle != null) {
            helpWanted = true;
            idle.nudge();
        }
    }

    boolean isHelpWanted() {
        return helpWanted;
    }

    /** Takes half of each line for the helper; true if there was something. */
    boolean help(Worker helper) {
        helpWanted = false;
        for (Worker each : workers) {
            if (each != helper) {
                each.ready.giveHalf(helper.ready);
            }
        }
        return !helper.ready.isEmpty();
    }

    /** How many instances each worker has begun to run. */
    long[] turns() {
        long[] turns = new long[workers.length];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = workers[i].turns();
        }
        return turns;
    }

    /** Takes everything from those who have not begun anything since; true if there was something. */
    boolean relieve(Worker helper, long[] before) {
        for (int i = 0; i < before.length; i++) {
            Worker each = workers[i];
            if (each != helper && each.turns() == before[i] && !each.isParked()) {
                each.ready.giveAll(helper.ready);
            }
        }
        return !helper.ready.isEmpty();
    }
}
