package dev.steadystate.sample.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FollowedFileTest {
    @TempDir
    Path directory;

    private Path log;
    private FollowedFile file;

    @BeforeEach
    void open() {
        log = directory.resolve("access.log");
        file = new FollowedFile(log, new ChunkReader(0, "log"));
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void whatIsAppendedIsRead() throws IOException {
        Files.writeString(log, "one\n");
        assertThat(poll()).isEqualTo("log:1 one|");
        assertThat(poll()).isEqualTo("nothing");

        append("two\nthree\n");
        assertThat(poll()).isEqualTo("log:2 two|three|");
        assertThat(file.isEnded()).isFalse();
    }

    @Test
    void anIncompleteLastLineWaitsForItsEnd() throws IOException {
        Files.writeString(log, "one\ntw");
        assertThat(poll()).isEqualTo("log:1 one|");
        assertThat(poll()).isEqualTo("nothing");

        append("o\n");
        assertThat(poll()).isEqualTo("log:2 two|");
    }

    @Test
    void aTruncatedFileIsReadAnew() throws IOException {
        Files.writeString(log, "one\ntwo\nthr");
        assertThat(poll()).isEqualTo("log:1 one|two|");
        Files.writeString(log, "new\n");

        assertThat(pollUntilSomething()).isEqualTo("log:1 new|");
    }

    @Test
    void aRotatedFileIsReadToItsEndBeforeItsSuccessor() throws IOException {
        Files.writeString(log, "one\n");
        assertThat(poll()).isEqualTo("log:1 one|");
        Files.move(log, directory.resolve("access.log.1"));
        Files.writeString(log, "new\n");
        assertThat(poll()).as("sees that the file was replaced").isEqualTo("nothing");
        Files.writeString(directory.resolve("access.log.1"), "two\nlast", StandardOpenOption.APPEND);

        assertThat(pollUntilSomething()).isEqualTo("log:2 two|");
        assertThat(pollUntilSomething()).isEqualTo("log:3 last");
        assertThat(pollUntilSomething()).isEqualTo("log:1 new|");
    }

    @Test
    void whileTheFileIsAwayTheOldOneIsStillRead() throws IOException {
        Files.writeString(log, "one\n");
        assertThat(poll()).isEqualTo("log:1 one|");
        Path moved = directory.resolve("access.log.1");
        Files.move(log, moved);
        assertThat(poll()).isEqualTo("nothing");
        Files.writeString(moved, "two\n", StandardOpenOption.APPEND);

        assertThat(poll()).isEqualTo("log:2 two|");
    }

    @Test
    void aFileThatIsNotThereYetIsWaitedFor() throws IOException {
        assertThat(poll()).isEqualTo("nothing");
        Files.writeString(log, "one\n");

        assertThat(poll()).isEqualTo("log:1 one|");
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.APPEND);
    }

    private String pollUntilSomething() throws IOException {
        String lines = poll();
        for (int i = 0; i < 5 && lines.equals("nothing"); i++) {
            lines = poll();
        }
        return lines;
    }

    private String poll() throws IOException {
        return ChunkReaderTest.text(file.poll());
    }
}
