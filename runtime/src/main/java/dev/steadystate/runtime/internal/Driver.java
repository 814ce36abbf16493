package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;

/** Runs a graph on the caller's thread, for tests. */
public final class Driver {
    private final Alarms alarms;
    private final Worker worker;

    Driver(Alarms alarms, Worker worker) {
        this.alarms = alarms;
        this.worker = worker;
    }

    /** Runs whatever is due, until nothing is; returns how many turns that took. */
    public int runUntilIdle() {
        int turns = 0;
        alarms.ring();
        for (ActorInstance next = next(); next != null; next = next()) {
            next.turn(worker);
            turns++;
        }
        return turns;
    }

    private @Nullable ActorInstance next() {
        ActorInstance queued = worker.pick();
        if (queued == null) {
            alarms.ring();
            queued = worker.pick();
        }
        return queued;
    }
}
