package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

final class ChunkParserTest {
    private static final String TIME = " - - [01/Jan/1970:00:00:01 +0000] ";

    @Test
    void linesAreCountedByStatusPathAndMinute() {
        Partial partial = parse(request("/a", 200, "5") + request("/a", 404, "7") + request("/b", 503, "-"));

        assertThat(partial.lines()).isEqualTo(3);
        assertThat(partial.byStatus())
                .containsOnly(
                        entry(200, new Tally(1, 5, 0, 0)),
                        entry(404, new Tally(1, 7, 1, 0)),
                        entry(503, new Tally(1, 0, 0, 1)));
        assertThat(partial.byPath())
                .containsOnly(entry("/a", new Tally(2, 12, 1, 0)), entry("/b", new Tally(1, 0, 0, 1)));
        assertThat(partial.byMinute()).containsOnly(entry(0L, new Tally(3, 12, 1, 1)));
    }

    @Test
    void malformedLinesAreCountedAndTheFirstOnesKept() {
        Partial partial = parse("x\n" + request("/a", 200, "5") + "y\nz\n");

        assertThat(partial.lines()).isEqualTo(4);
        assertThat(partial.malformed()).isEqualTo(3);
        assertThat(partial.samples())
                .extracting(Malformed::toString)
                .containsExactly("log:11: ends after the host", "log:13: ends after the host");
    }

    @Test
    void blankLinesAndCarriageReturnsDoNoHarm() {
        Partial partial = parse("\n\r\n" + request("/a", 200, "5").replace("\n", "\r\n") + "\n");

        assertThat(partial.lines()).isEqualTo(4);
        assertThat(partial.blank()).isEqualTo(3);
        assertThat(partial.malformed()).isZero();
        assertThat(partial.byStatus()).containsOnlyKeys(200);
    }

    @Test
    void theLastLineNeedsNoLineFeed() {
        assertThat(parse(request("/a", 200, "5").stripTrailing()).lines()).isEqualTo(1);
    }

    @Test
    void aLineThatWasCutIsMalformed() {
        byte[] bytes = request("/a", 200, "5").getBytes(UTF_8);
        Partial partial = ChunkParser.parse(new Chunk(new Origin(0, "log", 7), bytes, true), 2);

        assertThat(partial.lines()).isEqualTo(1);
        assertThat(partial.samples())
                .extracting(Malformed::toString)
                .containsExactly("log:7: longer than " + bytes.length + " bytes");
    }

    private static Partial parse(String lines) {
        return ChunkParser.parse(new Chunk(new Origin(0, "log", 11), lines.getBytes(UTF_8), false), 2);
    }

    private static String request(String path, int status, String bytes) {
        return "::1" + TIME + "\"GET " + path + " HTTP/1.1\" " + status + " " + bytes + "\n";
    }
}
