package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** Longs, a call for each slice. */
@ActorGraph(
        actors = {LongSliceSource.class, LongBatchSink.class},
        modules = OneHopModule.class)
interface LongBatches extends ActorSystem {}
