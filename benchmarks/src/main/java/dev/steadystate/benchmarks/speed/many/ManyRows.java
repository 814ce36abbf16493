package dev.steadystate.benchmarks.speed.many;

import dev.steadystate.benchmarks.speed.Group;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Requirement;
import dev.steadystate.benchmarks.speed.Row;
import dev.steadystate.benchmarks.speed.pekko.PekkoIdle;
import dev.steadystate.benchmarks.speed.pekko.PekkoRing;
import dev.steadystate.benchmarks.speed.steady.many.IdleRun;
import dev.steadystate.benchmarks.speed.steady.many.RingRun;
import java.util.List;

/** Many actors on two threads: 10,000 in a ring that pass tokens on, and some with nothing to do. */
public final class ManyRows {
    private ManyRows() {}

    /** Hops a second. */
    public static Group ring() {
        return new Group(
                "ring",
                "10,000 actors in a ring on two threads",
                List.of(Metric.RATE, Metric.BYTES, Metric.CORES),
                List.of(
                        Row.of("pekko-1-token", PekkoRing.class, "10000", "1", "5"),
                        Row.of("pekko-128-tokens", PekkoRing.class, "10000", "128", "5"),
                        Row.of("pekko-8192-tokens", PekkoRing.class, "10000", "8192", "5"),
                        Row.of("steady-1-token", RingRun.class, "10000", "1"),
                        Row.of("steady-128-tokens", RingRun.class, "10000", "128"),
                        Row.of("steady-8192-tokens", RingRun.class, "10000", "8192")),
                List.of(
                        Requirement.rate("steady-1-token", 4, "pekko-1-token"),
                        Requirement.rate("steady-128-tokens", 1.5, "pekko-128-tokens"),
                        Requirement.rate("steady-8192-tokens", 5, "pekko-8192-tokens")));
    }

    /** Cores and heap. */
    public static Group idle() {
        return new Group(
                "idle",
                "Actors with nothing to do",
                List.of(Metric.CORES, Metric.HEAP),
                List.of(
                        Row.of("pekko-1000", PekkoIdle.class, "1000"),
                        Row.of("pekko-10000", PekkoIdle.class, "10000"),
                        Row.of("steady-1000", IdleRun.class, "1000"),
                        Row.of("steady-10000", IdleRun.class, "10000")),
                List.of(
                        Requirement.atMost("steady-1000", Metric.CORES, 0.01),
                        Requirement.atMost("steady-10000", Metric.HEAP, 1_024)));
    }
}
