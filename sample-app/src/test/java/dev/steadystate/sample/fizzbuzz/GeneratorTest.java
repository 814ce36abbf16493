package dev.steadystate.sample.fizzbuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Shows the test of a source: the test gives it room, and looks into its cell. */
@ActorTest(Generator.class)
final class GeneratorTest {
    @Test
    void itFillsTheRoomThatThereIsAndGoesOnAfterAFailure(GeneratorHarness generator) {
        generator.numbers().room(3);
        generator.run();
        assertThat(generator.numbers()).takes(0L, 1L, 2L);

        generator.numbers().room(2);
        generator.failNext();
        generator.advance(Duration.ofSeconds(1));
        assertThat(generator.regeneration()).isEqualTo(1);
        assertThat(generator.numbers()).takes(3L, 4L);
        assertThat(generator.next().get()).isEqualTo(5);
    }
}
