package dev.steadystate.sample.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows the test of a bundle: the test has the other end of each of its lanes. */
@ActorTest(Reader.class)
final class ReaderTest {
    @TempDir
    Path folder;

    @Test
    void chunksAreDealtToTheLanesAndTheLastIsFollowedByTheEnd() throws IOException {
        List<Path> files = List.of(file("a"), file("b"), file("c"));
        try (ReaderHarness reader = ReaderHarness.with(new LogInput(Sources.of(files, false)))) {
            reader.run();
            assertThat(reader.chunks(0)).takesMessages(2).isClosed();
            assertThat(reader.chunks(1)).takesMessages(1).isClosed();
            assertThat(reader.next().get()).isEqualTo(3);
            assertThat(reader.hasStopped()).isTrue();
        }
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "a line of " + name + "\n");
    }
}
