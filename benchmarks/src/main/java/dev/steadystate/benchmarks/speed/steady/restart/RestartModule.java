package dev.steadystate.benchmarks.speed.steady.restart;

import dagger.Module;
import dagger.Provides;
import dev.steadystate.benchmarks.speed.LatencyLog;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.benchmarks.speed.steady.Sent;
import jakarta.inject.Named;

/** What the ends of both pipelines report to. */
@Module
public final class RestartModule {
    final Sent news = new Sent();
    final Sent supplies = new Sent();
    final Checksum read = new Checksum();
    final Checksum collected = new Checksum();
    final LatencyLog late = new LatencyLog();
    private final Failures failures;

    RestartModule(boolean failing) {
        failures = new Failures(late, failing);
    }

    @Provides
    @Named("news")
    Sent news() {
        return news;
    }

    @Provides
    @Named("supplies")
    Sent supplies() {
        return supplies;
    }

    @Provides
    @Named("news")
    Checksum read() {
        return read;
    }

    @Provides
    @Named("results")
    Checksum collected() {
        return collected;
    }

    @Provides
    Failures failures() {
        return failures;
    }
}
