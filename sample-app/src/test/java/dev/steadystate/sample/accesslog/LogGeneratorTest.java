package dev.steadystate.sample.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class LogGeneratorTest {
    @Test
    void theShippedLogIsWhatTheGeneratorWrites() throws Exception {
        assertThat(Path.of("data", "access.log")).hasBinaryContent(generate(500, 1));
    }

    @Test
    void linesAreOfEveryKind() {
        Partial partial = ChunkParser.parse(new Chunk(new Origin(0, "log", 1), generate(20_000, 7), false), 100);

        assertThat(partial.lines()).isEqualTo(20_000);
        assertThat(partial.blank()).isPositive();
        assertThat(partial.byStatus()).containsOnlyKeys(200, 301, 304, 403, 404, 500, 503);
        assertThat(partial.byPath()).containsKeys("/", "-", "/search/\\\"1\\\"");
        assertThat(partial.samples())
                .extracting(Malformed::reason)
                .contains(
                        "no [time]", "the request has no closing quote", "the status is not a number from 100 to 999");
    }

    private static byte[] generate(int lines, long seed) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        new LogGenerator(seed).write(lines, log);
        return log.toByteArray();
    }
}
