package dev.steadystate.diagram;

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

    /**
     * Reads a diagram.
     *
     * @param file the name that mistakes show
     * @param text in Graphviz DOT
     * @return the topology, or all mistakes that were found
     */
    public static DiagramReading of(String file, String text) {
        SourceText source = new SourceText(file, text);
        Notes notes = new Notes(file);
        Optional<Topology> topology =
                DotParser.parse(source).map(graph -> new TopologyReader(source, graph, notes).topology());
        return source.hasMistakes()
                ? new DiagramReading(Optional.empty(), source.mistakes(), notes.all())
                : new DiagramReading(topology, List.of(), notes.all());
    }
}
