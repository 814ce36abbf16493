package dev.steadystate.testing.graphs;

import dev.steadystate.Actor;
import dev.steadystate.ActorGraph;
import dev.steadystate.Every;
import dev.steadystate.runtime.ActorSystem;

/** A timer that is never far away. */
@ActorGraph(actors = Ticking.Clock.class)
public interface Ticking extends ActorSystem {
    /** Does nothing, often. */
    @Actor
    final class Clock {
        @Every("5ms")
        void tick() {}
    }
}
