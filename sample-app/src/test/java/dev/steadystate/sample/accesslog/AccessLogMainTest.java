package dev.steadystate.sample.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.sample.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessLogMainTest {
    private static final String REQUEST = "h - - [01/Jan/2026:00:00:00 +0000] \"GET /a HTTP/1.1\" 200 5\n";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"-", "--rows=3"})
    void withoutFilesStandardInputIsRead(String argument) throws Exception {
        Program program = Program.start(AccessLogMain.class, argument);
        program.type(REQUEST + "x\n");

        assertThat(program.out()).startsWith("2 lines: 1 requests, 1 malformed").contains("-:2: ends after the host");
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void aSignalEndsFollowingWithTheReport() throws Exception {
        Path log = Files.writeString(directory.resolve("a.log"), REQUEST);
        Program program = Program.start(AccessLogMain.class, "--follow", "--every=50ms", log);
        program.awaitError("1 requests");
        program.terminate();

        assertThat(program.out()).startsWith("1 lines: 1 requests");
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void aSignalEndsReadingFromStandardInputWithTheReport() throws Exception {
        Program program = Program.start(AccessLogMain.class, "--every=50ms");
        program.awaitError("0 requests");
        program.terminate();

        assertThat(program.out()).startsWith("0 lines: 0 requests");
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void aMissingFileIsOneLine() throws Exception {
        Program program = Program.start(AccessLogMain.class, "none.log");

        assertThat(program.err()).isEqualToNormalizingNewlines("accesslog: none.log: no such file\n");
        assertThat(program.exitCode()).isEqualTo(1);
    }

    @Test
    void checkPrintsTheGraph() throws Exception {
        Program program = Program.start(AccessLogMain.class, "--check", "--threads=2");

        assertThat(program.out()).isEqualToNormalizingNewlines("""
                actor     instances  thread
                Parser            4  shared
                Reader            1  dedicated, may block
                Reporter          1  shared

                channel   type     capacity  lanes  from    to
                chunks    Chunk           8      4  Reader  Parser
                partials  Partial         8      4  Parser  Reporter

                setting          value  from
                threads          2      GraphSettings
                shutdownTimeout  30s    @ActorGraph

                valid: 3 actors, 2 channels
                """);
        assertThat(program.exitCode()).isZero();
    }
}
