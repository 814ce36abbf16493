package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.graphs.WordsStage;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How fast a simulation is: printed, never judged. {@code -DargLine=-Dsimulation.seeds=1000} runs as many seeds as the guide's figures
 * are of.
 */
final class SimulationSpeedTest {
    private static final int SEEDS = Integer.getInteger("simulation.seeds", 10);

    @Test
    void activationsASecondOnOneThread() {
        long activations = 0;
        long began = System.nanoTime();
        for (long seed = 1; seed <= SEEDS; seed++) {
            try (WordsStage stage = new WordsStage(StageMode.simulated(seed))) {
                stage.runFor(Duration.ofMillis(1));
                long made = stage.generator().activations()
                        + stage.worker().activations()
                        + stage.logger().activations();
                assertThat(made).isPositive();
                activations += made;
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d seeds, %,d activations in %.2f s: %,.0f a second%n",
                SEEDS,
                activations,
                seconds,
                activations / seconds);
    }
}
