package dev.steadystate.benchmarks.speed;

import dev.steadystate.benchmarks.speed.fizzbuzz.FizzBuzzRows;
import dev.steadystate.benchmarks.speed.many.ManyRows;
import dev.steadystate.benchmarks.speed.many.WatchedRows;
import dev.steadystate.benchmarks.speed.onehop.OneHopRows;
import dev.steadystate.benchmarks.speed.restart.RestartRows;
import dev.steadystate.benchmarks.speed.roundtrip.RoundTripRows;
import java.io.IOException;
import java.util.List;

/** All rows. */
final class Suite {
    private Suite() {}

    static List<Group> groups(boolean rust) throws IOException, InterruptedException {
        Group fizzBuzz = FizzBuzzRows.group();
        return List.of(
                rust ? fizzBuzz.with(new Rust().fizzBuzz()) : fizzBuzz,
                OneHopRows.longs(),
                OneHopRows.references(),
                OneHopRows.ticks(),
                RoundTripRows.group(),
                RestartRows.group(),
                ManyRows.ring(),
                ManyRows.idle(),
                WatchedRows.pipeline(),
                WatchedRows.sampler(),
                WatchedRows.scrape());
    }
}
