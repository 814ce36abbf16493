package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;

/** Something that a clock brings about, for one actor instance. Only the instance's thread uses it. */
abstract class Moment {
    static final long NEVER = Long.MAX_VALUE;

    /** Unique among those of its kind and instance. */
    final String name;

    final GraphClock clock;

    Moment(String name, GraphClock clock) {
        this.name = name;
        this.clock = clock;
    }

    /** How long from {@code nowNs} to the moment, or {@link #NEVER} if it is over or not expected. */
    abstract long delayNs(long nowNs);

    /** The graph starts. */
    void start(long nowNs) {}

    /** Nothing may begin by itself any more. */
    void shut() {}
}
