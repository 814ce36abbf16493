package dev.steadystate.benchmarks.speed.steady.onehop;

import dagger.Module;
import dagger.Provides;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.benchmarks.speed.steady.Sent;
import dev.steadystate.benchmarks.speed.steady.SteadyPipeline;
import dev.steadystate.runtime.ActorSystem;

/** What the two ends report to. */
@Module
public final class OneHopModule {
    private final Sent sent = new Sent();
    private final Checksum checksum;

    OneHopModule(Checksum checksum) {
        this.checksum = checksum;
    }

    @Provides
    Checksum checksum() {
        return checksum;
    }

    @Provides
    Sent sent() {
        return sent;
    }

    SteadyPipeline pipeline(ActorSystem graph) {
        return new SteadyPipeline(graph, sent, checksum);
    }
}
