package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dagger.Module;
import dagger.Provides;
import dev.steadystate.benchmarks.speed.fizzbuzz.Tally;
import dev.steadystate.benchmarks.speed.steady.Sent;
import dev.steadystate.benchmarks.speed.steady.SteadyPipeline;
import dev.steadystate.runtime.ActorSystem;

/** What the ends of the pipeline report to. */
@Module
public final class FizzBuzzModule {
    private final Tally tally = new Tally();
    private final Sent sent = new Sent();

    @Provides
    Tally tally() {
        return tally;
    }

    @Provides
    Sent sent() {
        return sent;
    }

    SteadyPipeline pipeline(ActorSystem graph) {
        return new SteadyPipeline(graph, sent, tally);
    }
}
