package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Shows the test of one instance of an actor. */
@ActorTest(Parser.class)
final class ParserTest {
    private static final ReportOptions OPTIONS = new ReportOptions(10, 5, Duration.ZERO, false);

    @Test
    void aChunkBecomesAPartial() {
        String lines = "h - - [01/Jan/2026:00:00:00 +0000] \"GET /a HTTP/1.1\" 404 10\nrubbish\n";
        try (ParserHarness parser = ParserHarness.withInstance(3, OPTIONS)) {
            parser.chunks()
                    .send(new Chunk(new Origin(0, "log", 1), lines.getBytes(UTF_8), false))
                    .close();
            parser.run();
            assertThat(parser.partials().fresh()).singleElement().satisfies(partial -> {
                assertThat(partial.lines()).isEqualTo(2);
                assertThat(partial.malformed()).isEqualTo(1);
                assertThat(partial.byStatus()).containsOnlyKeys(404);
            });
            assertThat(parser.partials()).isClosed();
        }
    }
}
