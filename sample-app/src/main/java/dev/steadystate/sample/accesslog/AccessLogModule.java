package dev.steadystate.sample.accesslog;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows a Dagger module whose fields are the options of the program: picocli fills them in before the graph is built, so
 * a file that can't be read is reported before anything starts.
 */
@Module
public final class AccessLogModule {
    @Parameters(
            paramLabel = "FILE",
            description = "Access logs in common or combined log format; none, or -, for standard input.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--follow", description = "Wait for more at the end of the files, until interrupted.")
    boolean follow;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "Show progress on standard error that often, such as 500ms or 10s; 0s for never."
                    + " Default: 1s on a terminal, otherwise never.")
    @Nullable
    Duration every;

    @Option(names = "--rows", paramLabel = "N", description = "Rows of each list (default: ${DEFAULT-VALUE}).")
    int top = 10;

    @Option(
            names = "--malformed",
            paramLabel = "N",
            description = "Malformed lines to show (default: ${DEFAULT-VALUE}).")
    int malformed = 5;

    @Option(names = "--tsv", description = "Report all rows as tab-separated values instead.")
    boolean tsv;

    PrintStream report = System.out;
    PrintStream progress = System.err;

    @Provides
    ReportOptions options() {
        if (top < 0 || malformed < 0) {
            throw new IllegalArgumentException("--rows and --malformed take a number of rows, 0 or more");
        }
        return new ReportOptions(top, malformed, every == null ? Terminal.progressEvery() : every, tsv);
    }

    @Provides
    Output output() {
        return new Output(report, progress);
    }

    @Provides
    @Singleton
    LogInput input() {
        return new LogInput(Sources.of(files.isEmpty() ? List.of(Sources.STANDARD_INPUT) : files, follow));
    }
}
