package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** Flat records. */
@ActorGraph(
        actors = {TickSource.class, TickSink.class},
        modules = OneHopModule.class)
interface Ticks extends ActorSystem {}
