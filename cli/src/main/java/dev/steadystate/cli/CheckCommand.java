package dev.steadystate.cli;

import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.check.DiagramCheck;
import dev.steadystate.generator.FileFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code steady-state check shop.dot}: says what is wrong with diagrams, as the processor would, and writes nothing. */
@Command(
        name = "check",
        description = {
            "Says what is wrong with diagrams: mistakes in them, and parts that nothing ever reaches. Writes nothing.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:a diagram has mistakes",
            "2:a wrong option or argument",
            "3:a file could not be read"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The diagrams.")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine());
        int mistakes = 0;
        boolean unread = false;
        for (Path file : files) {
            try {
                mistakes += check(file, console);
            } catch (IOException failure) {
                console.mistake(FileFailure.text(failure));
                unread = true;
            }
        }
        int found = mistakes == 0 ? ExitCode.OK : ExitCode.MISTAKES;
        return unread ? ExitCode.FILES : found;
    }

    private static int check(Path file, Console console) throws IOException {
        DiagramFile diagram = DiagramFile.read(file);
        DiagramCheck check = DiagramCheck.of(diagram.name(), diagram.text());
        check.notes().forEach(console::note);
        check.mistakes().forEach(mistake -> console.mistake(mistake.text()));
        int mistakes = check.mistakes().size();
        String found = check.topology().map(CheckCommand::size).orElse("not readable");
        Style style = mistakes == 0 ? Style.fg_green : Style.fg_red;
        console.line(style, mistakes == 0 ? "ok" : count(mistakes, "mistake"), " " + file + ": " + found);
        return mistakes;
    }

    private static String size(Topology topology) {
        return count(topology.actors().size(), "actor") + ", "
                + count(topology.channels().size(), "channel");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
