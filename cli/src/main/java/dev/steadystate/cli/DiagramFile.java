package dev.steadystate.cli;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Topology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A diagram in a file.
 *
 * @param path as it was given
 * @param text what it holds
 */
record DiagramFile(Path path, String text) {
    static DiagramFile read(Path path) throws IOException {
        return new DiagramFile(path, DiagramReading.text(path));
    }

    /** The name that messages show. */
    String name() {
        return path.toString();
    }

    /** What the diagram says; if it can't be read its mistakes are printed, and there is nothing. */
    Optional<Topology> topology(Console console) {
        DiagramReading reading = DiagramReading.of(name(), text);
        console.mistakes(reading.mistakes());
        return reading.topology();
    }
}
