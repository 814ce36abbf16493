package dev.steadystate.benchmarks.speed.restart;

import dev.steadystate.benchmarks.speed.Group;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Requirement;
import dev.steadystate.benchmarks.speed.Row;
import dev.steadystate.benchmarks.speed.steady.restart.RestartRun;
import java.util.List;

/** An actor that fails at full load, and its neighbours. */
public final class RestartRows {
    private static final double MILLISECOND_IN_MICROSECONDS = 1_000;

    private RestartRows() {}

    /** The group. */
    public static Group group() {
        return new Group(
                "restart",
                "Restarts: the neighbours' rate, and how long after its pause the actor has its first message",
                List.of(Metric.RATE, Metric.P50, Metric.P99, Metric.CORES),
                List.of(Row.of("calm", RestartRun.class, "calm"), Row.of("failing", RestartRun.class, "failing")),
                List.of(
                        Requirement.rate("failing", 0.9, "calm"),
                        Requirement.atMost("failing", Metric.P50, MILLISECOND_IN_MICROSECONDS),
                        Requirement.atMost("failing", Metric.P99, MILLISECOND_IN_MICROSECONDS)));
    }
}
