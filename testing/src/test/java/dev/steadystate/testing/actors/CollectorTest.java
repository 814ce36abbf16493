package dev.steadystate.testing.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A merging record in a harness, whose methods may stand in a nested test class. */
@ActorTest(Collector.class)
final class CollectorTest {
    @Nested
    final class Merging {
        @Test
        void itTakesFromAllLanesInTurn(CollectorHarness collector) {
            collector.parts(0).send("a", "b").close();
            collector.parts(1).send("c").close();
            collector.run();
            assertThat(String.join("", collector.wholes().all()))
                    .containsSubsequence("a", "b")
                    .contains("c");
            assertThat(collector.wholes().isClosed()).isTrue();
        }
    }
}
