package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ChunkReaderTest {
    private final ChunkReader reader = new ChunkReader(0, "log", 16);

    @Test
    void linesAreCutAtTheLastLineFeedAndTheRestWaits() throws IOException {
        feed("one\ntwo\nth");
        assertThat(text(reader.lines())).isEqualTo("log:1 one|two|");
        assertThat(reader.lines()).isNull();

        feed("ree\n");
        assertThat(text(reader.lines())).isEqualTo("log:3 three|");
    }

    @Test
    void theLastLineNeedsNoLineFeed() throws IOException {
        feed("one\ntwo");
        reader.lines();

        assertThat(text(reader.rest())).isEqualTo("log:2 two");
        assertThat(reader.rest()).isNull();
    }

    @Test
    void aLineLongerThanABlockIsCutAndCountsAsOne() throws IOException {
        List<String> chunks = new ArrayList<>();
        ReadableByteChannel channel = channel("a\n" + "x".repeat(100) + "\nb\n");
        while (reader.fill(channel) >= 0) {
            for (Chunk chunk = reader.lines(); chunk != null; chunk = reader.lines()) {
                chunks.add(chunk.isCut() ? chunk.first() + " cut" : text(chunk));
            }
        }

        assertThat(chunks).containsExactly("log:1 a|", "log:2 cut", "log:3 b|");
    }

    @Test
    void aLineThatJustFitsIsNotCut() throws IOException {
        feed("x".repeat(15) + "\n");

        assertThat(text(reader.lines())).isEqualTo("log:1 " + "x".repeat(15) + "|");
    }

    @Test
    void aLongLastLineLeavesNoRest() throws IOException {
        feed("x".repeat(16));
        assertThat(reader.lines()).matches(Chunk::isCut);
        feed("xxx");

        assertThat(reader.rest()).isNull();
    }

    @Test
    void afterARestartLinesCountFromOneAgain() throws IOException {
        feed("one\ntw");
        reader.lines();
        reader.restart();
        feed("new\n");

        assertThat(text(reader.lines())).isEqualTo("log:1 new|");
    }

    private void feed(String text) throws IOException {
        reader.fill(channel(text));
    }

    private static ReadableByteChannel channel(String text) {
        return Channels.newChannel(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** The chunk as text on one line. */
    static String text(@Nullable Chunk chunk) {
        return chunk == null ? "nothing" : chunk.first() + " " + new String(chunk.bytes(), UTF_8).replace('\n', '|');
    }
}
