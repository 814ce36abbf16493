package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.Group;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Row;
import java.util.List;

/** The whole pipeline of three actors, its messages as longs. */
public final class FizzBuzzRows {
    private FizzBuzzRows() {}

    /** The group. */
    public static Group group() {
        List<Row> rows = List.of(
                Row.of("fused-loop", FusedLoop.class),
                Row.of("slices-1-thread", Slices.class, "1", "65536", "4096"),
                Row.of("slices-2-threads", Slices.class, "2", "65536", "4096"),
                Row.of("slices-3-threads", Slices.class, "3", "65536", "4096"),
                Row.of("slices-3-threads-large", Slices.class, "3", "1048576", "65536"),
                Row.of("singles-3-threads", Singles.class),
                Row.of("jctools-records", JcToolsRecords.class),
                Row.of("disruptor-single", DisruptorRing.class, "1", "yielding"),
                Row.of("disruptor-batches", DisruptorRing.class, "4096", "yielding"));
        return new Group(
                "fizzbuzz",
                "FizzBuzz, generator, worker, logger",
                List.of(Metric.RATE, Metric.BYTES, Metric.CORES),
                rows,
                List.of());
    }
}
