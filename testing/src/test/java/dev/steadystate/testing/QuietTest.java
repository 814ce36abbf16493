package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.testing.graphs.Ticking;
import dev.steadystate.testing.graphs.TickingStage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Timers alone don't keep a graph busy. */
@GraphTest(Ticking.class)
final class QuietTest {
    /** A graph that is busy is run for a minute, and then told to be. */
    @Test
    void aRunEndsBetweenTheTicksOfATimer(TickingStage stage) {
        for (int i = 0; i < 10; i++) {
            stage.runFor(Duration.ofMillis(7));
            stage.run();
        }
        assertThat(stage.state()).isEqualTo(GraphState.RUNNING);
    }

    @Test
    void aSimulatedRunDoesNotWaitForTheNextTick() {
        try (TickingStage stage = new TickingStage(StageMode.simulated(1))) {
            for (int i = 1; i <= 10; i++) {
                stage.runFor(Duration.ofMillis(7));
                stage.run();
                assertThat(stage.clock().activations()).isEqualTo(7L * i / 5);
            }
        }
    }
}
