package dev.steadystate.diagram.check;

import dev.steadystate.diagram.DiagramReading;
import dev.steadystate.diagram.Mistake;
import dev.steadystate.diagram.Topology;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a diagram, as the processor would say it of the code: everything that the reader finds, and, if it finds nothing, actors that
 * nothing ever reaches.
 *
 * @param topology what the diagram says; empty if it can't be read
 * @param mistakes in the order of the text; empty if all is well
 * @param notes what the reader decided for itself
 */
public record DiagramCheck(Optional<Topology> topology, List<Mistake> mistakes, List<String> notes) {
    /** More would not be read. */
    private static final int MOST_MISTAKES = 100;

    /**
     * A diagram that has been checked.
     *
     * @param topology what it says
     * @param mistakes what is wrong
     * @param notes what is worth knowing
     */
    public DiagramCheck {
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }

    /**
     * Checks a diagram.
     *
     * @param file the name that mistakes show
     * @param text in Graphviz DOT
     * @return what was found
     */
    public static DiagramCheck of(String file, String text) {
        DiagramReading reading = DiagramReading.of(file, text);
        List<Mistake> mistakes =
                reading.topology().map(topology -> dead(file, text, topology)).orElse(reading.mistakes());
        return new DiagramCheck(reading.topology(), mistakes, reading.notes());
    }

    private static List<Mistake> dead(String file, String text, Topology topology) {
        List<DeadParts.Part> parts = new DeadParts(topology).all();
        List<String> lines = parts.isEmpty() ? List.of() : text.lines().toList();
        return parts.stream()
                .limit(MOST_MISTAKES)
                .map(part -> new Mistake(
                        file,
                        part.position(),
                        part.fact(),
                        part.remedy(),
                        lines.get(part.position().line() - 1).stripTrailing()))
                .toList();
    }
}
