package com.example.orders;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/** A graph that was compiled without the processor: nothing has been generated for it. */
@ActorGraph
public interface Orders extends ActorSystem {}
