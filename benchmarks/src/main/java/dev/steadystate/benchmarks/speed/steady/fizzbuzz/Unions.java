package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** The pipeline with answers of a sealed type; threads are left to the runtime. */
@ActorGraph(
        actors = {Generator.class, UnionWorker.class, UnionLogger.class},
        modules = FizzBuzzModule.class)
interface Unions extends ActorSystem {}
