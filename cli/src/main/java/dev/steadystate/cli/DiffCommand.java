package dev.steadystate.cli;

import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.difference.Comparison;
import dev.steadystate.diagram.difference.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code steady-state diff a.dot b.dot}: says in words how two diagrams differ in what they mean. */
@Command(
        name = "diff",
        description = {
            "Says in words how two diagrams differ in what they mean. Layout, looks and prose do not count.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:they mean the same",
            "1:they differ, or one of them has mistakes",
            "2:a wrong option or argument",
            "3:a file could not be read"
        })
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "A diagram.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "Another one.")
    private Path second = Path.of("");

    @Option(
            names = "--wiring",
            description =
                    "Compare only what code and diagrams both say, as a contract does: no drivers, no ways of taking.")
    private boolean wiring;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine());
        Optional<Topology> one = DiagramFile.read(first).topology(console);
        Optional<Topology> other = DiagramFile.read(second).topology(console);
        if (one.isEmpty() || other.isEmpty()) {
            return ExitCode.MISTAKES;
        }
        Comparison comparison = new Comparison(one.get(), first.toString(), other.get(), second.toString());
        List<Difference> differences = wiring ? comparison.wiring() : comparison.all();
        differences.forEach(difference -> console.line(difference.text()));
        return differences.isEmpty() ? ExitCode.OK : ExitCode.MISTAKES;
    }
}
