package dev.steadystate.testing.graphs;

import dagger.Module;
import dagger.Provides;

/** The same price for everything, as a test states it. */
@Module
public final class TestPrices {
    private final long cents;

    public TestPrices() {
        this(100);
    }

    public TestPrices(long cents) {
        this.cents = cents;
    }

    @Provides
    Shop.Prices prices() {
        return item -> cents;
    }
}
