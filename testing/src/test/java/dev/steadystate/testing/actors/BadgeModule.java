package dev.steadystate.testing.actors;

import dagger.Module;
import dagger.Provides;

/** Counts the badges that it hands out. */
@Module
final class BadgeModule {
    private long last;

    @Provides
    @Shift
    Badge badge() {
        return new Badge(++last);
    }
}
