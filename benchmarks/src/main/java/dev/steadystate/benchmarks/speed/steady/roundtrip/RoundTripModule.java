package dev.steadystate.benchmarks.speed.steady.roundtrip;

import dagger.Module;
import dagger.Provides;
import dev.steadystate.benchmarks.speed.LatencyLog;

/** Where the latencies go. */
@Module
public final class RoundTripModule {
    private final LatencyLog latencies = new LatencyLog();

    @Provides
    LatencyLog latencies() {
        return latencies;
    }
}
