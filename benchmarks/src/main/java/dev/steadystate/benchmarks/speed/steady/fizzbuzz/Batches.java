package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** The pipeline with a call for each slice; threads are left to the runtime. */
@ActorGraph(
        actors = {BatchGenerator.class, BatchWorker.class, BatchLogger.class},
        modules = FizzBuzzModule.class)
interface Batches extends ActorSystem {}
