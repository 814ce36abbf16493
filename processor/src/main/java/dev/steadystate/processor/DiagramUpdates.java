package dev.steadystate.processor;

import dev.steadystate.diagram.DiagramUpdate;
import dev.steadystate.diagram.Topology;
import dev.steadystate.processor.model.DiagramFile;
import dev.steadystate.processor.model.Graph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Brings diagrams up to date with the code when somebody asks for it: by {@code -Asteadystate.topology=update}, or by the system property of that
 * name, which a build tool that runs the compiler in its own process sets without a change of the build.
 */
final class DiagramUpdates {
    static final String OPTION = "steadystate.topology";

    private final RootMessages messages;
    private final Optional<String> mode;

    DiagramUpdates(ProcessingEnvironment environment) {
        messages = new RootMessages(environment);
        mode = Optional.ofNullable(environment.getOptions().get(OPTION))
                .or(() -> Optional.ofNullable(System.getProperty(OPTION)));
    }

    /** The diagram as it is afterwards: changed, if that is asked for and can be done. */
    DiagramFile apply(Graph graph, DiagramFile file, Topology code) {
        return switch (mode.orElse("check")) {
            case "check" -> file;
            case "update" -> update(graph, file, DiagramUpdate.of(file.text(), code));
            default -> {
                messages.print(
                        Diagnostic.Kind.WARNING,
                        graph,
                        OPTION + "=" + mode.get() + " means nothing; choose check or update");
                yield file;
            }
        };
    }

    private DiagramFile update(Graph graph, DiagramFile file, String text) {
        if (text.equals(file.text())) {
            return file;
        }
        if (file.source().isEmpty()) {
            messages.print(
                    Diagnostic.Kind.WARNING,
                    graph,
                    file.name()
                            + " is a copy beside the classes and is not updated; name the folder of the diagram with"
                            + " -Asteadystate.topology.path");
            return file;
        }
        return write(graph, file, file.source().get(), text);
    }

    private DiagramFile write(Graph graph, DiagramFile file, Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException failure) {
            messages.print(Diagnostic.Kind.ERROR, graph, path + " cannot be written: " + failure);
            return file;
        }
        messages.print(Diagnostic.Kind.NOTE, graph, path + " is brought up to date with the code");
        return new DiagramFile(file.name(), text, file.source());
    }
}
