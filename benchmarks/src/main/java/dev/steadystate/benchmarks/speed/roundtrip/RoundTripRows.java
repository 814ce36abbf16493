package dev.steadystate.benchmarks.speed.roundtrip;

import dev.steadystate.benchmarks.speed.Group;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Requirement;
import dev.steadystate.benchmarks.speed.Row;
import dev.steadystate.benchmarks.speed.disruptor.DisruptorPingPong;
import dev.steadystate.benchmarks.speed.pekko.PekkoPingPong;
import dev.steadystate.benchmarks.speed.steady.roundtrip.RoundTripRun;
import java.util.List;

/** There and back between two threads. */
public final class RoundTripRows {
    private RoundTripRows() {}

    /** The group. */
    public static Group group() {
        return new Group(
                "roundtrip",
                "Round trip",
                List.of(Metric.P50, Metric.P99, Metric.P999),
                List.of(
                        Row.of("hand-spinning", PingPong.class, "spin"),
                        Row.of("hand-parked", PingPong.class, "park"),
                        Row.of("abq", PingPong.class, "abq"),
                        Row.of("disruptor-busy-spin", DisruptorPingPong.class, "busy-spin"),
                        Row.of("disruptor-blocking", DisruptorPingPong.class, "blocking"),
                        Row.of("pekko", PekkoPingPong.class, "default", "1024"),
                        Row.of("steady-spinning", RoundTripRun.class, "spin"),
                        Row.of("steady-parked", RoundTripRun.class, "park")),
                List.of(
                        Requirement.beside("steady-spinning", Metric.P50, 1, "disruptor-busy-spin"),
                        Requirement.beside("steady-spinning", Metric.P99, 1, "disruptor-busy-spin"),
                        Requirement.beside("steady-parked", Metric.P50, 1, "disruptor-blocking"),
                        Requirement.beside("steady-parked", Metric.P99, 1, "disruptor-blocking")));
    }
}
