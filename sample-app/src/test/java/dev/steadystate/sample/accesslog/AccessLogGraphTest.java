package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.testing.GraphTest;
import dev.steadystate.testing.SimulationTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Shows that four parsers in any order, one of which may fail, make one report. */
@GraphTest(AccessLog.class)
final class AccessLogGraphTest {
    private static final int FILES = 7;
    private static final int LINES = 30;
    private static final String LINE =
            "10.0.0.1 - - [01/Jan/2026:00:00:00 +0000] \"GET /index.html HTTP/1.1\" 200 10 \"-\" \"-\"\n";

    @TempDir
    Path folder;

    private final List<Path> files = new ArrayList<>();

    @BeforeEach
    void writeLogs() throws Exception {
        String lines = String.join("", Collections.nCopies(LINES, LINE));
        for (int i = 0; i < FILES; i++) {
            files.add(Files.writeString(folder.resolve(i + ".log"), lines, UTF_8));
        }
    }

    @SimulationTest(seeds = 100, threads = true)
    void whoeverParsesFirstTheReportIsTheSame(AccessLogStage stage) {
        Logs logs = new Logs();
        logs.module.files.addAll(files);
        stage.accessLogModule(logs.module);
        stage.parser(2).mayFail(1);
        stage.eventually(Duration.ofSeconds(60), "it ends by itself", () -> stage.state() == GraphState.STOPPED);
        stage.run();
        assertThat(stage.chunks().sent()).isEqualTo(FILES);
        assertThat(stage.partials().sent()).isEqualTo(FILES);
        assertThat(logs.report()).contains(FILES * LINES + " requests", "0 malformed");
    }
}
