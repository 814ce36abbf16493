package dev.steadystate.benchmarks.speed.onehop;

import dev.steadystate.benchmarks.speed.Group;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Requirement;
import dev.steadystate.benchmarks.speed.Row;
import dev.steadystate.benchmarks.speed.disruptor.DisruptorLongs;
import dev.steadystate.benchmarks.speed.disruptor.DisruptorTicks;
import dev.steadystate.benchmarks.speed.pekko.PekkoOneHop;
import dev.steadystate.benchmarks.speed.steady.onehop.OneHopRun;
import java.util.List;

/** One channel between two threads: longs, references, flat records. */
public final class OneHopRows {
    private static final List<Metric> METRICS = List.of(Metric.RATE, Metric.BYTES, Metric.CORES);

    private OneHopRows() {}

    /** Messages are longs. */
    public static Group longs() {
        return new Group(
                "longs",
                "One hop, long",
                METRICS,
                List.of(
                        Row.of("hand-singles", LongSingles.class, "65536"),
                        Row.of("hand-singles-1024", LongSingles.class, "1024"),
                        Row.of("hand-slices", LongSlices.class, "65536", "4096"),
                        Row.of("hand-slices-large", LongSlices.class, "1048576", "65536"),
                        Row.of("disruptor-single", DisruptorLongs.class, "1", "busy-spin"),
                        Row.of("disruptor-single-blocking", DisruptorLongs.class, "1", "blocking"),
                        Row.of("disruptor-batches", DisruptorLongs.class, "4096", "busy-spin"),
                        Row.of("steady-singles", OneHopRun.class, "longs"),
                        Row.of("steady-slices", OneHopRun.class, "long-batches"),
                        Row.of("steady-slices-large", OneHopRun.class, "large-long-batches")),
                List.of(
                        Requirement.rate("steady-slices-large", 0.95, "hand-slices-large"),
                        Requirement.rate("steady-slices", 0.95, "hand-slices"),
                        Requirement.atMost("steady-singles", Metric.BYTES, Requirement.NONE),
                        Requirement.atMost("steady-slices", Metric.BYTES, Requirement.NONE)));
    }

    /** Messages are objects. */
    public static Group references() {
        return new Group(
                "references",
                "One hop, references",
                METRICS,
                List.of(
                        Row.of("jctools-preallocated", QueueHop.class, "jctools", "preallocated"),
                        Row.of("jctools-fresh", QueueHop.class, "jctools", "fresh"),
                        Row.of("abq-preallocated", QueueHop.class, "abq", "preallocated"),
                        Row.of("pekko", PekkoOneHop.class, "default", "1024"),
                        Row.of("vertx", VertxHop.class),
                        Row.of("steady-preallocated", OneHopRun.class, "preallocated"),
                        Row.of("steady-fresh", OneHopRun.class, "fresh")),
                List.of(
                        Requirement.rate("steady-preallocated", 0.9, "jctools-preallocated"),
                        Requirement.rate("steady-fresh", 0.9, "jctools-fresh")));
    }

    /** Messages are {@code Tick(long, double, int)}. */
    public static Group ticks() {
        return new Group(
                "ticks",
                "One hop, Tick(long, double, int)",
                METRICS,
                List.of(
                        Row.of("hand-columns", TickSingles.class),
                        Row.of("jctools-references", QueueHop.class, "jctools", "ticks"),
                        Row.of("disruptor-single", DisruptorTicks.class, "1", "busy-spin"),
                        Row.of("disruptor-batches", DisruptorTicks.class, "4096", "busy-spin"),
                        Row.of("steady", OneHopRun.class, "ticks"),
                        Row.of("steady-among-others", OneHopRun.class, "ticks-among-others")),
                List.of(
                        Requirement.rate("steady", 2, "jctools-references"),
                        Requirement.atMost("steady", Metric.BYTES, Requirement.NONE),
                        Requirement.rate("steady-among-others", 2, "jctools-references"),
                        Requirement.atMost("steady-among-others", Metric.BYTES, Requirement.NONE)));
    }
}
