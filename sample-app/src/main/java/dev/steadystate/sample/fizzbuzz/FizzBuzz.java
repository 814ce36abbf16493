package dev.steadystate.sample.fizzbuzz;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/**
 * Shows the root of a graph. Compiling it gives {@code SteadyFizzBuzz}, which builds and runs the graph, {@code
 * FizzBuzzMain}, which does so from the command line, and the diagrams. {@code fizzbuzz.dot} beside it is a contract: the compiler keeps code and
 * diagram in agreement.
 */
@ActorGraph(
        actors = {Generator.class, Heartbeat.class, Logger.class, Worker.class},
        modules = FizzBuzzModule.class,
        topology = "fizzbuzz.dot")
public interface FizzBuzz extends ActorSystem {}
