package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The design's own example, compiled as it is written there, and run. */
final class FizzBuzzTest {
    private static final String RUN = """
            public final class Run {
              public static Map<String, Long> run() throws Exception {
                Tally tally = new Tally(30_000);
                try (FizzBuzz graph = SteadyFizzBuzz.builder().tallyModule(new TallyModule(tally)).build()) {
                  graph.start();
                  tally.awaitEnough();
                  graph.requestShutdown();
                  graph.awaitStopped(Duration.ofSeconds(60));
                  return tally.counts();
                }
              }
            }
            """;

    @Test
    void everyNumberArrivesOnceAndInItsKind(@TempDir Path folder) throws Exception {
        Map<?, ?> counts = (Map<?, ?>) Build.in(folder)
                .with("demo", FizzBuzzSources.TYPES)
                .with("demo", RUN)
                .compile()
                .run("demo.Run");

        long numbers = (Long) counts.get("numbers");
        long all = numbers + (Long) counts.get("fizz") + (Long) counts.get("buzz") + (Long) counts.get("fizzbuzz");
        assertThat(all).isGreaterThanOrEqualTo(30_000);
        // 0, 1, 2, …: each kind is what the count of all says.
        assertThat(counts.get("fizzbuzz")).isEqualTo((all + 14) / 15);
        assertThat(counts.get("buzz")).isEqualTo((all + 4) / 5 - (all + 14) / 15);
        assertThat(counts.get("fizz")).isEqualTo((all + 2) / 3 - (all + 14) / 15);
    }
}
