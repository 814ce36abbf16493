package dev.steadystate.benchmarks.speed.steady.roundtrip;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** Two actors that wait for each other. */
@ActorGraph(
        actors = {Ping.class, Pong.class},
        modules = RoundTripModule.class)
interface RoundTrip extends ActorSystem {}
