package dev.steadystate.sample.accesslog;

import dev.steadystate.ActorGraph;
import dev.steadystate.runtime.ActorSystem;

/**
 * Shows a graph on real input: one reader cuts access logs into chunks, four parsers count a chunk each, and a reporter
 * adds up and reports.
 */
@ActorGraph(
        actors = {Reader.class, Parser.class, Reporter.class},
        modules = AccessLogModule.class)
public interface AccessLog extends ActorSystem {}
