package dev.steadystate.cli;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.DiagramUpdate;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.difference.Comparison;
import dev.steadystate.diagram.difference.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code steady-state update shop.dot --from drawn.dot}: brings a diagram up to date with what another one says. */
@Command(
        name = "update",
        description = {
            "Brings a diagram up to date with what another one says.",
            "Actors, instances, channels, types, capacities, ends and lanes change in place. Comments, order, layout and looks stay.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:now they mean the same",
            "1:something is left to do by hand, or one of them has mistakes",
            "2:a wrong option or argument",
            "3:a file could not be read or written"
        })
final class UpdateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The diagram that is changed.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FILE",
            description =
                    "The diagram that it shall agree with; the compiler's is META-INF/steadystate/NAME.dot among the classes.")
    private Path from = Path.of("");

    @Option(names = "--dry-run", description = "Say what would be changed, and write nothing.")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Console console = new Console(spec.commandLine());
        DiagramFile diagram = DiagramFile.read(file);
        DiagramFile wanted = DiagramFile.read(from);
        Optional<Topology> before = diagram.topology(console);
        Optional<Topology> wish = wanted.topology(console);
        if (before.isEmpty() || wish.isEmpty()) {
            return ExitCode.MISTAKES;
        }
        List<Difference> differences = differences(diagram, before.get(), wanted, wish.get());
        differences.forEach(difference -> console.line(difference.text()));
        String text = DiagramUpdate.of(diagram.text(), wish.get());
        if (!dryRun && !text.equals(diagram.text())) {
            Files.writeString(file, text);
        }
        Topology after = DiagramReading.of(diagram.name(), text).topology().orElseThrow();
        return report(differences(diagram, after, wanted, wish.get()), differences.isEmpty(), console);
    }

    private static List<Difference> differences(
            DiagramFile diagram, Topology topology, DiagramFile wanted, Topology wish) {
        return new Comparison(topology, diagram.name(), wish, wanted.name()).wiring();
    }

    private int report(List<Difference> left, boolean same, Console console) {
        console.line(file + (same ? ": nothing to change" : dryRun ? ": would be updated" : ": updated"));
        left.forEach(difference -> console.mistake("left to do by hand: " + difference.text()));
        return left.isEmpty() ? ExitCode.OK : ExitCode.MISTAKES;
    }
}
