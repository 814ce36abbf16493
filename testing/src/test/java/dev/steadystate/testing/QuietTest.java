package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.graphs.Ticking;
import dev.steadystate.testing.graphs.TickingStage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Timers alone don't keep a graph busy. */
@GraphTest(Ticking.class)
final class QuietTest {
    @Test
    void aRunEndsBetweenTheTicksOfATimer(TickingStage stage) {
        for (int i = 0; i < 10; i++) {
            long before = stage.clock().activations();
            stage.runFor(Duration.ofMillis(7));
            stage.run();
            assertThat(stage.clock().activations() - before).isLessThan(200);
        }
    }
}
