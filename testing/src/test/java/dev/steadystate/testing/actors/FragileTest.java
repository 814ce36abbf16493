package dev.steadystate.testing.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.testing.ActorTest;
import org.junit.jupiter.api.Test;

/** Failures after which there is no restart don't go unnoticed. */
@ActorTest(Fragile.class)
final class FragileTest {
    @Test
    void aFailureForGoodIsToldAtTheEndOfTheTest() {
        FragileHarness fragile = FragileHarness.create();
        fragile.numbers().send(-1);
        fragile.run();
        assertThat(fragile.hasStopped()).isTrue();
        assertThatThrownBy(fragile::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Fragile-0 failed in check;")
                .hasRootCauseMessage("negative: -1");
    }

    @Test
    void aFailureOfOnStopIsToldAtTheEndOfTheTest() {
        FragileHarness fragile = FragileHarness.create();
        fragile.numbers().send(1);
        fragile.requestShutdown();
        assertThatThrownBy(fragile::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Fragile-0 failed in @OnStop;")
                .hasRootCauseMessage("Index 1 out of bounds for length 0");
    }
}
