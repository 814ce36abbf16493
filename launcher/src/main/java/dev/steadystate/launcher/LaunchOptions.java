package dev.steadystate.launcher;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.Processors;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every graph has. */
@Command(
        sortOptions = false,
        synopsisHeading = "Usage: ",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped, nothing lost; or printed what was asked for",
            "1:could not be built, failed, or its shutdown was unclean",
            "2:an option or argument is wrong",
            "130, 143:a second SIGINT or SIGTERM ended it at once, or one before the graph was built"
        })
final class LaunchOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            order = 100,
            description = "Print this text and exit.")
    boolean help;

    @Option(names = "--check", order = 101, description = "Build the graph without starting it, print it and exit.")
    boolean check;

    @Option(names = "--dot", order = 102, description = "Print the graph for Graphviz and exit.")
    boolean dot;

    @Option(names = "--mermaid", order = 103, description = "Print the graph for Mermaid and exit.")
    boolean mermaid;

    @Option(
            names = "--threads",
            paramLabel = "N",
            order = 104,
            description = "Threads that actors share (default: one per processor).")
    @Nullable
    Integer threads;

    @Option(
            names = "--pin",
            paramLabel = "LIST",
            order = 105,
            description = "Have each thread run on one of these processors, such as 0,1; needs Linux and taskset"
                    + " (default: the operating system chooses).")
    @Nullable
    String pinning;

    @Option(
            names = "--shutdown-timeout",
            paramLabel = "TIME",
            order = 106,
            description = "How long to wait for actors when asked to stop, such as 500ms, 10s or 2m"
                    + " (default: as the graph says).")
    @Nullable
    Duration shutdownTimeout;

    @Option(
            names = "--state-directory",
            paramLabel = "DIR",
            order = 107,
            description = "Where durable state is kept (default: state/<graph>).")
    @Nullable
    Path stateDirectory;

    @Option(names = "--stacktrace", order = 108, description = "Print where an error came from.")
    boolean stacktrace;

    /**
     * What the options say of how the graph runs.
     *
     * @throws IllegalArgumentException if a figure is out of range
     */
    GraphSettings settings() {
        GraphSettings settings = GraphSettings.defaults();
        if (threads != null) {
            settings = settings.threads(threads);
        }
        if (pinning != null) {
            settings = settings.pinning(Processors.parse(pinning));
        }
        if (stateDirectory != null) {
            settings = settings.stateDirectory(stateDirectory);
        }
        return shutdownTimeout == null ? settings : settings.shutdownTimeout(shutdownTimeout);
    }
}
