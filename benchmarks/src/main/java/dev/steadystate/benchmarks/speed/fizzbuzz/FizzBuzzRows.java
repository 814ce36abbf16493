package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.Group;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Requirement;
import dev.steadystate.benchmarks.speed.Row;
import dev.steadystate.benchmarks.speed.disruptor.DisruptorFizzBuzz;
import dev.steadystate.benchmarks.speed.pekko.PekkoFizzBuzz;
import dev.steadystate.benchmarks.speed.steady.fizzbuzz.FizzBuzzRun;
import java.util.List;

/** The whole pipeline of three actors, its messages as longs. */
public final class FizzBuzzRows {
    private FizzBuzzRows() {}

    /** The group. */
    public static Group group() {
        return new Group(
                "fizzbuzz",
                "FizzBuzz: generator, worker, logger",
                List.of(Metric.RATE, Metric.BYTES, Metric.CORES),
                List.of(
                        Row.of("fused-loop", FusedLoop.class),
                        Row.of("slices-1-thread", Slices.class, "1", "65536", "4096"),
                        Row.of("slices-2-threads", Slices.class, "2", "65536", "4096"),
                        Row.of("slices-3-threads", Slices.class, "3", "65536", "4096"),
                        Row.of("slices-3-threads-large", Slices.class, "3", "1048576", "65536"),
                        Row.of("singles-3-threads", Singles.class),
                        Row.of("jctools-records", JcToolsRecords.class),
                        Row.of("disruptor-single", DisruptorFizzBuzz.class, "1", "yielding"),
                        Row.of("disruptor-batches", DisruptorFizzBuzz.class, "4096", "yielding"),
                        Row.of("pekko-singles", PekkoFizzBuzz.class, "singles", "default", "1024"),
                        Row.of("pekko-batches", PekkoFizzBuzz.class, "batches", "default", "16"),
                        Row.of("steady-singles", FizzBuzzRun.class, "singles", "shared"),
                        Row.of("steady-singles-dedicated", FizzBuzzRun.class, "singles", "dedicated"),
                        Row.of("steady-singles-pair", FizzBuzzRun.class, "singles", "pair"),
                        Row.of("steady-singles-troupe", FizzBuzzRun.class, "singles", "troupe"),
                        Row.of("steady-unions", FizzBuzzRun.class, "unions", "shared"),
                        Row.of("steady-unions-pair", FizzBuzzRun.class, "unions", "pair"),
                        Row.of("steady-batches", FizzBuzzRun.class, "batches", "shared"),
                        Row.of("steady-batches-dedicated", FizzBuzzRun.class, "batches", "dedicated"),
                        Row.of("steady-batches-pair", FizzBuzzRun.class, "batches", "pair"),
                        Row.of("steady-batches-troupe", FizzBuzzRun.class, "batches", "troupe")),
                List.of(
                        Requirement.rate("steady-singles", 0.75, "slices-2-threads"),
                        Requirement.rate("steady-singles-dedicated", 0.75, "slices-3-threads"),
                        Requirement.rate("steady-singles-pair", 0.75, "slices-2-threads"),
                        Requirement.rate("steady-singles", 2, "disruptor-single"),
                        Requirement.rate("steady-singles", 25, "pekko-singles"),
                        Requirement.rate("steady-singles-troupe", 0.85, "fused-loop"),
                        Requirement.rate("steady-unions", 0.6, "slices-2-threads"),
                        Requirement.rate("steady-unions-pair", 0.6, "slices-2-threads"),
                        Requirement.atMost("steady-unions", Metric.BYTES, Requirement.NONE),
                        Requirement.atMost("steady-singles", Metric.BYTES, Requirement.NONE),
                        Requirement.atMost("steady-batches", Metric.BYTES, Requirement.NONE),
                        Requirement.bestOf(
                                "steady-singles",
                                0.95,
                                "steady-singles-dedicated",
                                "steady-singles-pair",
                                "steady-singles-troupe"),
                        Requirement.bestOf(
                                "steady-batches",
                                0.95,
                                "steady-batches-dedicated",
                                "steady-batches-pair",
                                "steady-batches-troupe"),
                        Requirement.rate("steady-batches", 0.95, "slices-2-threads"),
                        Requirement.rate("steady-batches-dedicated", 0.95, "slices-3-threads"),
                        Requirement.rate("steady-batches-pair", 0.95, "slices-2-threads"),
                        Requirement.rate("steady-batches", 2, "disruptor-batches"),
                        Requirement.rate("steady-batches", 40, "pekko-singles"),
                        Requirement.rate("steady-batches", 1.2, "pekko-batches")));
    }
}
