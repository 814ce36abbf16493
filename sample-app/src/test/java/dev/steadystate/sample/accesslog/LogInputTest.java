package dev.steadystate.sample.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogInputTest {
    @TempDir
    Path directory;

    @Test
    void filesAreReadOneAfterTheOther() throws IOException {
        LogInput input = input(file("a", "1\n2\n"), file("b", ""), file("c", "3"));

        assertThat(ChunkReaderTest.text(input.chunk(0))).endsWith("a:1 1|2|");
        assertThat(input.isEnded()).isFalse();
        assertThat(ChunkReaderTest.text(input.chunk(1))).endsWith("c:1 3");
        assertThat(input.chunk(2)).isNull();
        assertThat(input.isEnded()).isTrue();
    }

    @Test
    void aChunkThatIsAskedForAgainIsTheSame() throws IOException {
        LogInput input = input(file("a", "1\n"), file("b", "2\n"));

        assertThat(input.chunk(0)).isSameAs(input.chunk(0));
        assertThat(ChunkReaderTest.text(input.chunk(1))).endsWith("b:1 2|");
    }

    @Test
    void anInterruptEndsTheInput() throws IOException {
        LogInput input = new LogInput(List.of(new ChannelSource(new ChunkReader(0, "-"), () -> {
            throw new ClosedByInterruptException();
        })));

        assertThat(input.chunk(0)).isNull();
        assertThat(input.isEnded()).isTrue();
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertThatThrownBy(() -> input(directory.resolve("none.log"))).hasMessageEndingWith("none.log: no such file");
        assertThatThrownBy(() -> input(directory)).hasMessageEndingWith(": is a directory, name the files in it");
    }

    @Test
    void standardInputIsNotFollowed() {
        assertThatThrownBy(() -> Sources.of(List.of(Sources.STANDARD_INPUT), true))
                .hasMessageStartingWith("--follow needs files");
    }

    private static LogInput input(Path... files) {
        return new LogInput(Sources.of(List.of(files), false));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
