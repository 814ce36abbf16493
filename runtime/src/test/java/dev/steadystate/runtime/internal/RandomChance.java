package dev.steadystate.runtime.internal;

import java.io.IOException;
import java.util.SplittableRandom;

/** What one actor of a random graph leaves to chance. It depends on the seed and on what the actor did before, on no thread. */
final class RandomChance {
    private final SplittableRandom random;
    /** One in so many occasions is a failure; 0 for none. */
    private final int rarity;

    int failures;

    RandomChance(SplittableRandom random, int rarity) {
        this.random = random;
        this.rarity = rarity;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** An occasion to fail. */
    void mayFail() throws Throwable {
        if (rarity > 0 && random.nextInt(rarity) == 0) {
            fail();
        }
    }

    void fail() throws Throwable {
        failures++;
        throw switch (random.nextInt(4)) {
            case 0 -> new IOException("thrown by the test, as planned");
            case 1 -> new StackOverflowError("thrown by the test, as planned");
            case 2 -> new AssertionError("thrown by the test, as planned");
            default -> new IllegalStateException("thrown by the test, as planned");
        };
    }
}
