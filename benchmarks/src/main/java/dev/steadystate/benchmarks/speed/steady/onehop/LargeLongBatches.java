package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** Longs, a call for each slice of up to 65,536. */
@ActorGraph(
        actors = {LargeLongSource.class, LargeLongBatchSink.class},
        modules = OneHopModule.class)
interface LargeLongBatches extends ActorSystem {}
