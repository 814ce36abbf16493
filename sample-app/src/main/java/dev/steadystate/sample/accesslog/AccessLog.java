package dev.steadystate.sample.accesslog;

import dev.steadystate.ActorGraph;
import dev.steadystate.Alert;
import dev.steadystate.Colour;
import dev.steadystate.Figure;
import dev.steadystate.runtime.ActorSystem;

/**
 * Shows a graph on real input: one reader cuts access logs into chunks, four parsers count a chunk each, and a reporter
 * adds up and reports. The alert is for each of them.
 */
@ActorGraph(
        actors = {Reader.class, Parser.class, Reporter.class},
        modules = AccessLogModule.class)
@Alert(of = Figure.RESTARTS, above = "0", colour = Colour.RED, description = "Its log says what has failed.")
public interface AccessLog extends ActorSystem {}
