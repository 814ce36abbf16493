package dev.steadystate.cli;

import dev.steadystate.diagram.Mermaid;
import dev.steadystate.diagram.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code steady-state render shop.dot}: draws a diagram, with Graphviz or else for Mermaid. */
@Command(
        name = "render",
        description = {
            "Draws a diagram: as SVG by Graphviz if it is installed, else as a flowchart for Mermaid, which many sites and editors show.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was drawn",
            "1:the diagram has mistakes",
            "2:a wrong option or argument",
            "3:a file could not be read or written, or Graphviz failed"
        })
final class RenderCommand implements Callable<Integer> {
    /** The notations of pictures, as they are written on the command line. */
    private enum Format {
        svg,
        mermaid
    }

    @Parameters(paramLabel = "FILE", description = "The diagram.")
    private Path file = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: svg if Graphviz is installed).")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the picture goes; '-' prints it (default: beside the diagram, as .svg or .mmd).")
    private @Nullable String output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = new Console(spec.commandLine());
        DiagramFile diagram = DiagramFile.read(file);
        Optional<Topology> topology = diagram.topology(console);
        if (topology.isEmpty()) {
            return ExitCode.MISTAKES;
        }
        Format chosen = format == null ? (Graphviz.isInstalled() ? Format.svg : Format.mermaid) : format;
        String picture = chosen == Format.svg ? Graphviz.svg(diagram.text()) : Mermaid.of(topology.get());
        if ("-".equals(output)) {
            console.line(picture.stripTrailing());
            return ExitCode.OK;
        }
        Path target = output == null ? beside(chosen == Format.svg ? "svg" : "mmd") : Path.of(output);
        Files.writeString(target, picture);
        console.line(target + " written");
        return ExitCode.OK;
    }

    private Path beside(String extension) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.(dot|gv)$", "");
        return file.resolveSibling(name + "." + extension);
    }
}
