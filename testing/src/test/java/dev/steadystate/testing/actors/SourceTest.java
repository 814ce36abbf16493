package dev.steadystate.testing.actors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An actor that sends by itself, in a harness. */
@ActorTest(Source.class)
final class SourceTest {
    @Test
    void eachRunFillsTheChannelOnce(SourceHarness source) {
        source.run();
        assertThat(source.numbers()).takes(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L);
        source.run();
        assertThat(source.numbers()).takesMessages(8);
        assertThat(source.next().get()).isEqualTo(16);
    }

    @Test
    void itSendsAsMuchAsThereIsRoomFor(SourceHarness source) {
        source.numbers().room(3);
        source.run();
        source.run();
        assertThat(source.numbers()).takes(0L, 1L, 2L);
        source.numbers().room(0);
        assertThat(source.step()).isEmpty();
    }

    @Test
    void durableCellsLeaveNoTraceOnTheDisk(SourceHarness source) {
        source.run();
        source.requestShutdown();
        assertThat(source.hasStopped()).isTrue();
        assertThat(Files.exists(Path.of("state", "source"))).isFalse();
    }
}
