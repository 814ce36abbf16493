package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** The pipeline with a call for each message; threads are left to the runtime. */
@ActorGraph(
        actors = {Generator.class, Worker.class, Logger.class},
        modules = FizzBuzzModule.class)
interface Singles extends ActorSystem {}
