package dev.steadystate.sample.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.testing.ActorTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shows the test of an end that merges lanes, of a timer, and of the last word of an actor. */
@ActorTest(Reporter.class)
final class ReporterTest {
    private static final Partial PARTIAL = new Partial(
            2, 0, 0, List.of(), Map.of(200, new Tally(2, 10, 0, 0)), Map.of("/", new Tally(2, 10, 0, 0)), Map.of());

    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void whatParsersSendAddsUp() {
        try (ReporterHarness reporter = harness(new ReportOptions(10, 5, Duration.ofSeconds(1), false))) {
            reporter.partials(0).send(PARTIAL);
            reporter.advance(Duration.ofMillis(1_500));
            assertThat(progress.toString(UTF_8)).startsWith("after 1 s 2 lines");

            reporter.partials(1).send(PARTIAL);
            reporter.requestShutdown();
            assertThat(report.toString(UTF_8)).contains("4 requests");
        }
    }

    private ReporterHarness harness(ReportOptions options) {
        Output output = new Output(new PrintStream(report, true, UTF_8), new PrintStream(progress, true, UTF_8));
        Totals totals = new Totals(options);
        return ReporterHarness.with(totals, new Progress(totals, options, output), options, output);
    }
}
