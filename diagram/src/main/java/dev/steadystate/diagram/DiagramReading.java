package dev.steadystate.diagram;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A diagram that has been read.
 *
 * @param topology what it says; empty if it has mistakes
 * @param mistakes what is wrong, in the order of the text
 * @param notes what the reader decided for itself: names that were changed, nodes that were told apart
 */
public record DiagramReading(Optional<Topology> topology, List<Mistake> mistakes, List<String> notes) {
    /**
     * A diagram that has been read.
     *
     * @param topology what it says
     * @param mistakes what is wrong
     * @param notes what is worth knowing
     */
    public DiagramReading {
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }

    private static final int LONGEST = 10_000_000;

    /**
     * Reads the text of a diagram.
     *
     * @param file in UTF-8
     * @return what it holds
     * @throws IOException if it can't be read, or is no text in UTF-8
     */
    public static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        }
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            throw new IOException(file + " is no text in UTF-8", binary);
        }
    }

    /**
     * Reads a diagram. It takes at most some seconds, whatever the text is: what is larger than any real diagram is a mistake.
     *
     * @param file the name that mistakes show
     * @param text in Graphviz DOT
     * @return the topology, or all mistakes that were found
     */
    public static DiagramReading of(String file, String text) {
        SourceText source = new SourceText(file, text);
        Notes notes = new Notes(file);
        if (text.length() > LONGEST) {
            source.mistake(0, "the diagram has more than " + LONGEST + " characters", "split it");
            return new DiagramReading(Optional.empty(), source.mistakes(), List.of());
        }
        Optional<Topology> topology =
                DotParser.parse(source).map(graph -> new TopologyReader(source, graph, notes).topology());
        return source.hasMistakes()
                ? new DiagramReading(Optional.empty(), source.mistakes(), notes.all())
                : new DiagramReading(topology, List.of(), notes.all());
    }
}
