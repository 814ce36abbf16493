package dev.steadystate.sample.fizzbuzz;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/**
 * Shows the root of a graph. Compiling it gives {@code SteadyFizzBuzz}, which builds and runs the graph, {@code
 * FizzBuzzMain}, which does so from the command line, and the diagrams.
 */
@ActorGraph(
        actors = {Generator.class, Heartbeat.class, Logger.class, Worker.class},
        modules = FizzBuzzModule.class)
public interface FizzBuzz extends ActorSystem {}
