package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** References to fresh records. */
@ActorGraph(
        actors = {FreshSource.class, MessageSink.class},
        modules = OneHopModule.class)
interface FreshMessages extends ActorSystem {}
