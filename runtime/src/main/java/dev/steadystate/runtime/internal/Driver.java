package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;

/** Runs a graph on the caller's thread, for tests. */
public final class Driver {
    private final Alarms alarms;
    private final Crew crew;

    Driver(Alarms alarms, Crew crew) {
        this.alarms = alarms;
        this.crew = crew;
    }

    /** Runs whatever is due, until nothing is; returns how many turns that took. */
    public int runUntilIdle() {
        int turns = 0;
        alarms.ring();
        for (ActorInstance next = next(); next != null; next = next()) {
            next.turn(crew);
            turns++;
        }
        return turns;
    }

    private @Nullable ActorInstance next() {
        ActorInstance queued = crew.next();
        if (queued == null) {
            alarms.ring();
            queued = crew.next();
        }
        return queued;
    }
}
