package dev.steadystate.sample.accesslog;

import static dev.steadystate.sample.Patience.await;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccessLogTest {
    private static final int MANY = 200_000;
    private static final String REQUEST = "h - - [01/Jan/2026:00:00:00 +0000] \"GET /a HTTP/1.1\" 200 5\n";

    @TempDir
    Path directory;

    private final Logs logs = new Logs();

    @Test
    void theShippedLogIsReported() {
        assertThat(logs.run("data/access.log", "--rows", "1", "--malformed=2")).isZero();
        assertThat(logs.report()).isEqualToNormalizingNewlines("""
                500 lines: 496 requests, 3 malformed, 1 blank
                9,195,983 bytes (8.8 MiB), errors 8.3 % (4xx 6.3 %, 5xx 2.0 %)
                from 2026-01-01 00:00 to 2026-01-01 00:08 UTC

                    requests     share                 bytes    errors  status, 1 of 7
                         393    79.2 %             7,264,850     0.0 %  200

                    requests     share                 bytes    errors  path, 1 of 278
                         117    23.6 %             2,271,001     6.8 %  /

                    requests     share                 bytes    errors  minute (UTC), 1 of 9
                          67    13.5 %             1,230,512    13.4 %  2026-01-01 00:07

                malformed, 2 of 3
                  data/access.log:49: the request has no closing quote
                  data/access.log:70: the request has no closing quote
                """);
    }

    @Test
    void totalsAreThoseThatRegularExpressionsAndAwkGive() throws Exception {
        Path log = generated(MANY, 7);

        assertThat(logs.run("--tsv", log)).isZero();

        Set<String> rows = rows(logs.report());
        assertThat(rows).isEqualTo(RegexTotals.of(log));
        assumeTrue(isAwkThere(), "awk is not there");
        assertThat(rows).isEqualTo(rows(awk(log)));
    }

    @Test
    void severalFilesAddUp() throws Exception {
        Path first = file("first.log", REQUEST + "x\n");
        Path second = file("second.log", REQUEST.repeat(3) + "\ny");

        assertThat(logs.run(first, second)).isZero();
        assertThat(logs.report())
                .startsWith("7 lines: 4 requests, 2 malformed, 1 blank")
                .contains("first.log:2: ends after the host", "second.log:5: ends after the host");
    }

    @Test
    void anEmptyFileEndsAtOnce() throws Exception {
        assertThat(logs.run(file("empty.log", ""))).isZero();
        assertThat(logs.report()).startsWith("0 lines: 0 requests, 0 malformed, 0 blank");
    }

    @Test
    void hugeAndBinaryLinesAreCountedAsMalformed() throws Exception {
        Path log = file("odd.log", REQUEST + "x".repeat(ChunkReader.BLOCK + 1) + "\n\u0000\u00ff\u001b[2J\n" + REQUEST);

        assertThat(logs.run(log)).isZero();
        assertThat(logs.report())
                .startsWith("4 lines: 2 requests, 2 malformed")
                .contains("odd.log:2: longer than 262144 bytes", "odd.log:3: ends after the host")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.log", ""})
    void filesThatCannotBeReadAreReportedBeforeAnythingStarts(String name) {
        assertThat(logs.run(directory.resolve(name))).isEqualTo(1);
        assertThat(logs.report()).isEmpty();
    }

    @Test
    void progressIsShownWhenAskedFor() throws Exception {
        Path log = file("slow.log", REQUEST);
        ActorSystem graph = follow(log);

        await().until(() -> logs.progress().contains(" 1 lines: 1 requests"));
        assertThat(logs.progress()).contains("5 bytes, errors 0.0 %", "status 200 100.0 %", "path /a 100.0 %");
        graph.close();
    }

    @Test
    void aGrowingFileIsFollowedUntilTheGraphIsAskedToStop() throws Exception {
        Path log = file("growing.log", REQUEST);
        ActorSystem graph = follow(log);
        await().until(() -> logs.progress().contains(" 1 lines: "));

        append(log, REQUEST + REQUEST.substring(0, 10));
        await().until(() -> logs.progress().contains(" 2 lines: "));
        append(log, REQUEST.substring(10) + "x\n");
        await().until(() -> logs.progress().contains(" 4 lines: 3 requests, 1 malformed"));

        graph.close();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(logs.report()).startsWith("4 lines: 3 requests, 1 malformed");
    }

    @Test
    void aRotatedFileIsFollowedWithoutLoss() throws Exception {
        Path log = file("rotated.log", REQUEST);
        ActorSystem graph = follow(log);
        await().until(() -> logs.progress().contains(" 1 lines: "));

        Path old = Files.move(log, directory.resolve("rotated.log.1"));
        append(old, REQUEST);
        file("rotated.log", REQUEST.repeat(2));
        await().until(() -> logs.progress().contains(" 4 lines: 4 requests"));

        graph.close();
        assertThat(logs.report()).startsWith("4 lines: 4 requests");
    }

    @Test
    void aWrongNumberOfRowsIsRefused() {
        logs.module.top = -1;

        assertThatThrownBy(() -> logs.build(GraphSettings.defaults()))
                .hasMessage("--rows and --malformed take a number of rows, 0 or more");
    }

    private ActorSystem follow(Path log) {
        logs.module.files = List.of(log);
        logs.module.follow = true;
        logs.module.every = Duration.ofMillis(50);
        ActorSystem graph = logs.build(GraphSettings.defaults());
        graph.start();
        return graph;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, ISO_8859_1);
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private Path generated(int lines, long seed) throws IOException {
        Path log = directory.resolve("generated.log");
        try (OutputStream out = Files.newOutputStream(log)) {
            new LogGenerator(seed).write(lines, out);
        }
        return log;
    }

    private static boolean isAwkThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "awk")));
    }

    private String awk(Path log) throws IOException {
        ProcessBuilder awk = new ProcessBuilder("awk", "-f", "src/test/awk/totals.awk", log.toString());
        awk.environment().put("LC_ALL", "C");
        Process process = awk.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(process.getInputStream().readAllBytes(), ISO_8859_1);
    }

    private static Set<String> rows(String report) {
        return new TreeSet<>(report.lines().toList());
    }
}
