package dev.steadystate.diagram;

import java.util.List;

/** Names that every test harness has for itself, so that the channels and fields of an actor are called otherwise there. */
public final class HarnessNames {
    /** Methods of harnesses and of objects, and variables of the code that makes a harness. */
    public static final List<String> TAKEN = List.of(
            "graph",
            "instance",
            "input",
            "longInput",
            "output",
            "hold",
            "method",
            "wire",
            "run",
            "step",
            "advance",
            "requestShutdown",
            "hasStopped",
            "mayStop",
            "vetoes",
            "failNext",
            "regeneration",
            "lastFailure",
            "close",
            "create",
            "with",
            "withInstance",
            "index",
            "maker",
            "module",
            "getClass",
            "hashCode",
            "equals",
            "toString",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait");

    private HarnessNames() {}
}
