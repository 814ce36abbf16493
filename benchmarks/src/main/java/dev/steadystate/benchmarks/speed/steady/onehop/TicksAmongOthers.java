package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** Flat records, beside ten other types of them. */
@ActorGraph(
        actors = {TickSource.class, TickSink.class, OthersSource.class, OthersSink.class},
        modules = OneHopModule.class)
interface TicksAmongOthers extends ActorSystem {}
