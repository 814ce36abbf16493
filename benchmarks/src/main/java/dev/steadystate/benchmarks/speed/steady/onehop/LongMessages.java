package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** Longs, a call for each. */
@ActorGraph(
        actors = {LongSource.class, LongSink.class},
        modules = OneHopModule.class)
interface LongMessages extends ActorSystem {}
