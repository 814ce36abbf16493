package dev.steadystate.benchmarks.speed.many;

import dev.steadystate.benchmarks.speed.Group;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Requirement;
import dev.steadystate.benchmarks.speed.Row;
import dev.steadystate.benchmarks.speed.steady.fizzbuzz.FizzBuzzRun;
import dev.steadystate.benchmarks.speed.steady.fizzbuzz.WatchedFizzBuzz;
import dev.steadystate.benchmarks.speed.steady.many.WatchedRing;
import java.util.List;

/** What it costs to be watched. */
public final class WatchedRows {
    private WatchedRows() {}

    /** FizzBuzz with the endpoint of telemetry and an open page, beside itself unwatched. */
    public static Group pipeline() {
        return new Group(
                "watched",
                "FizzBuzz, unwatched, and with the endpoint and an open page",
                List.of(Metric.RATE, Metric.CORES),
                List.of(
                        Row.of("singles-off", FizzBuzzRun.class, "singles", "shared"),
                        Row.of("singles-page", WatchedFizzBuzz.class, "singles"),
                        Row.of("batches-off", FizzBuzzRun.class, "batches", "shared"),
                        Row.of("batches-page", WatchedFizzBuzz.class, "batches")),
                List.of(
                        Requirement.rate("singles-page", 0.98, "singles-off"),
                        Requirement.rate("batches-page", 0.98, "batches-off")));
    }

    /** The part of a core that the thread which reads a graph uses. */
    public static Group sampler() {
        return new Group(
                "sampler",
                "Reading a ring of actors ten times a second",
                List.of(Metric.CORES),
                List.of(
                        Row.of("actors-100", WatchedRing.class, "100", "sampler"),
                        Row.of("actors-300", WatchedRing.class, "300", "sampler"),
                        Row.of("actors-1000", WatchedRing.class, "1000", "sampler")),
                List.of(
                        Requirement.atMost("actors-100", Metric.CORES, 0.01),
                        Requirement.beside("actors-300", Metric.CORES, 3, "actors-100"),
                        Requirement.beside("actors-1000", Metric.CORES, 10, "actors-100")));
    }

    /** How long Prometheus waits for all figures of a graph. */
    public static Group scrape() {
        return new Group(
                "scrape",
                "A scrape over HTTP, to its last byte",
                List.of(Metric.P50, Metric.P99),
                List.of(
                        Row.of("actors-100", WatchedRing.class, "100", "scrape"),
                        Row.of("actors-1000", WatchedRing.class, "1000", "scrape")),
                List.of(Requirement.atMost("actors-1000", Metric.P50, 100_000)));
    }
}
