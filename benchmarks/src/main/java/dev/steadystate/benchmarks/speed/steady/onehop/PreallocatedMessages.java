package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** References to the same records. */
@ActorGraph(
        actors = {PreallocatedSource.class, MessageSink.class},
        modules = OneHopModule.class)
interface PreallocatedMessages extends ActorSystem {}
