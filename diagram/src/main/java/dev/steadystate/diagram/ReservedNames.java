package dev.steadystate.diagram;

import java.util.List;

/** Names that generated classes have for themselves, so that the channels and fields of an actor are called otherwise there. */
public final class ReservedNames {
    /** Methods without parameters that every object has. */
    public static final List<String> OBJECT =
            List.of("getClass", "hashCode", "toString", "clone", "finalize", "notify", "notifyAll", "wait");

    /** Other methods of every test harness, and variables of the code that makes one. */
    public static final List<String> HARNESS = List.of(
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
            "equals");

    private ReservedNames() {}
}
