package dev.steadystate.testing.actors;

import dagger.Module;
import dagger.Provides;

/** Provides the service. */
@Module
final class NamesModule {
    @Provides
    CustomerNames names() {
        return customer -> "customer " + customer;
    }
}
