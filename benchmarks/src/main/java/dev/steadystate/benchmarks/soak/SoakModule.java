package dev.steadystate.benchmarks.soak;

import dagger.Module;
import dagger.Provides;

/** What the actors report to. */
@Module
public final class SoakModule {
    private final Tally tally;
    private final Upsets upsets;

    SoakModule(Tally tally) {
        this.tally = tally;
        this.upsets = new Upsets(tally);
    }

    @Provides
    Tally tally() {
        return tally;
    }

    @Provides
    Upsets upsets() {
        return upsets;
    }
}
