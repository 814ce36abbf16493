package dev.steadystate.cli;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Mistake;
import dev.steadystate.diagram.Topology;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A diagram in a file.
 *
 * @param text the file as it is
 */
record DiagramFile(Path path, String text, DiagramReading reading) {
    static DiagramFile read(Path path) throws IOException {
        try {
            String text = Files.readString(path);
            return new DiagramFile(path, text, DiagramReading.of(path.toString(), text));
        } catch (MalformedInputException binary) {
            throw new IOException(path + " is no text in UTF-8", binary);
        }
    }

    /** What the diagram says; if it has mistakes they are printed, and there is nothing. */
    Optional<Topology> topology(Console console) {
        List<Mistake> mistakes = reading.mistakes();
        mistakes.forEach(mistake -> console.mistake(mistake.text()));
        if (!mistakes.isEmpty()) {
            console.mistake(mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes");
        }
        return reading.topology();
    }
}
