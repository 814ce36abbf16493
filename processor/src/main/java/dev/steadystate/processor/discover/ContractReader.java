package dev.steadystate.processor.discover;

import dev.steadystate.processor.model.Contract;
import dev.steadystate.processor.model.DiagramFile;
import dev.steadystate.processor.model.Stated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Finds the diagram that a root names, and reads it. */
final class ContractReader {
    private static final String PATH_OPTION = "steadystate.topology.path";

    private final Filer filer;
    private final SourceFolders folders;
    private final Optional<String> path;

    ContractReader(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        folders = new SourceFolders(environment);
        path = Optional.ofNullable(environment.getOptions().get(PATH_OPTION)).filter(folder -> !folder.isBlank());
    }

    Contract read(TypeElement root, Stated<String> topology) {
        String name = topology.value();
        if (name.isEmpty()) {
            return new Contract(topology, Optional.empty(), List.of());
        }
        List<String> places = new ArrayList<>();
        for (Path folder : sources(root)) {
            Optional<Path> file = resolve(folder, name);
            places.add(folder.toString());
            if (file.isPresent() && Files.isRegularFile(file.get())) {
                return new Contract(topology, Optional.of(read(file.get())), places);
            }
        }
        if (path.isEmpty()) {
            places.add("the output of classes");
            return new Contract(topology, copy(name), places);
        }
        return new Contract(topology, Optional.empty(), places);
    }

    private List<Path> sources(TypeElement root) {
        return path.map(folder -> List.of(Path.of(folder))).orElseGet(() -> folders.of(root));
    }

    private static Optional<Path> resolve(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static DiagramFile read(Path file) {
        return new DiagramFile(
                String.valueOf(file.getFileName()),
                text(file),
                Optional.of(file.toAbsolutePath().normalize()));
    }

    /** What is no text of this encoding is read as one with marks, at which the reader of diagrams then complains. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    /** A resource that the build tool has put beside the classes. */
    private Optional<DiagramFile> copy(String name) {
        try {
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", name);
            String text = file.getCharContent(true).toString();
            return Optional.of(new DiagramFile(name.substring(name.lastIndexOf('/') + 1), text, Optional.empty()));
        } catch (IOException | IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }
}
