package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private final Totals totals = new Totals(options(Duration.ZERO));

    @Test
    void anEmptyLogGivesAShortReport() {
        assertThat(Report.of(totals, 10)).isEqualToNormalizingNewlines("""
                0 lines: 0 requests, 0 malformed, 0 blank
                0 bytes (0 bytes), errors 0.0 % (4xx 0.0 %, 5xx 0.0 %)
                """);
    }

    @Test
    void theReportHasListsOfTheTopRows() {
        add(1, "/a", 200, 2048, "x\n\n");
        add(1, "/b", 404, 10, "");
        add(2, "/a", 500, 1, "y\nz\n");
        add(2, "/c", 200, 1, "");

        assertThat(Report.of(totals, 2)).isEqualToNormalizingNewlines("""
                8 lines: 4 requests, 3 malformed, 1 blank
                2,060 bytes (2.0 KiB), errors 50.0 % (4xx 25.0 %, 5xx 25.0 %)
                from 1970-01-01 00:01 to 1970-01-01 00:02 UTC

                    requests     share                 bytes    errors  status, 2 of 3
                           2    50.0 %                 2,049     0.0 %  200
                           1    25.0 %                    10   100.0 %  404

                    requests     share                 bytes    errors  path, 2 of 3
                           2    50.0 %                 2,049    50.0 %  /a
                           1    25.0 %                    10   100.0 %  /b

                    requests     share                 bytes    errors  minute (UTC)
                           2    50.0 %                 2,058    50.0 %  1970-01-01 00:01
                           2    50.0 %                     2    50.0 %  1970-01-01 00:02

                malformed, 2 of 3
                  log:2: ends after the host
                  log:6: ends after the host
                """);
    }

    @Test
    void tabSeparatedValuesHoldAllRows() {
        add(1, "/b", 200, 7, "x\n\n");
        add(2, "/a", 404, 1, "");

        assertThat(TsvReport.of(totals)).isEqualTo("""
                all\t-\t2\t8\t1\t0
                status\t200\t1\t7\t0\t0
                status\t404\t1\t1\t1\t0
                path\t/a\t1\t1\t1\t0
                path\t/b\t1\t7\t0\t0
                minute\t1970-01-01 00:01\t1\t7\t0\t0
                minute\t1970-01-01 00:02\t1\t1\t1\t0
                malformed\t-\t1
                blank\t-\t1
                """);
    }

    @Test
    void progressIsShownWhenItsTimeHasCome() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(shown, true, UTF_8);
        Progress progress = new Progress(totals, options(Duration.ofSeconds(1)), new Output(out, out));
        progress.tick(5_000_000_000L);
        add(1, "/a", 200, 2048, "x\n");
        progress.tick(5_999_999_999L);
        assertThat(shown.toString(UTF_8)).isEmpty();

        progress.tick(6_000_000_000L);
        progress.tick(6_500_000_000L);

        assertThat(shown.toString(UTF_8)).isEqualToNormalizingNewlines("""
                after 1 s 2 lines: 1 requests, 1 malformed, 0 blank
                  2.0 KiB, errors 0.0 % (4xx 0.0 %, 5xx 0.0 %)
                  status 200 100.0 %
                  path /a 100.0 %
                """);
    }

    private static ReportOptions options(Duration every) {
        return new ReportOptions(2, 2, every, false);
    }

    private void add(int minute, String path, int status, long bytes, String otherLines) {
        String line =
                "h - - [01/Jan/1970:00:0" + minute + ":00 +0000] \"GET " + path + " HTTP/1.1\" " + status + " " + bytes;
        byte[] chunk = (line + "\n" + otherLines).getBytes(UTF_8);
        totals.add(ChunkParser.parse(new Chunk(new Origin(0, "log", totals.lines() + 1), chunk, false), 2));
    }
}
