package dev.steadystate.sample.fizzbuzz;

import dagger.Module;
import dagger.Provides;
import picocli.CommandLine.Option;

/** Shows a Dagger module with an option: picocli fills in the field before the graph is built. */
@Module
public final class FizzBuzzModule {
    @Option(names = "--beats", paramLabel = "N", description = "Stop after N heartbeats; 0 for never (default: 10).")
    long beats = 10;

    @Provides
    BeatLimit beatLimit() {
        if (beats < 0) {
            throw new IllegalArgumentException("--beats takes a number of heartbeats, 0 or more, not " + beats);
        }
        return new BeatLimit(beats);
    }
}
