package dev.steadystate.benchmarks.speed.steady.restart;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** Two pipelines side by side: one is calm, one has an actor that fails. */
@ActorGraph(
        actors = {Neighbour.class, Reader.class, Supplier.class, Shaky.class, Collector.class},
        modules = RestartModule.class)
interface Neighbourhood extends ActorSystem {}
