package dev.steadystate.generator;

import dev.steadystate.diagram.Mistake;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.check.DiagramCheck;
import dev.steadystate.generator.internal.plan.UnwritableException;
import dev.steadystate.generator.internal.planning.UnkeptLanes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be made of a diagram: a project, or, if anything is wrong with the diagram, nothing.
 *
 * @param project empty if there are mistakes
 * @param mistakes all that {@link DiagramCheck} finds, and what can't be written in Java
 * @param notes what was decided for the reader: names that were changed, nodes that were told apart, lanes that the code does not keep to
 */
public record ProjectDraft(Optional<GeneratedProject> project, List<Mistake> mistakes, List<String> notes) {
    /**
     * What can be made of a diagram.
     *
     * @param project or nothing
     * @param mistakes in the order of the diagram
     * @param notes what is worth knowing
     */
    public ProjectDraft {
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }

    /**
     * Plans the project of a diagram.
     *
     * @param file the name that mistakes show
     * @param dot the diagram; it becomes a part of the project
     * @param name how the project is called
     * @return the project, or all mistakes
     */
    public static ProjectDraft of(String file, String dot, ProjectName name) {
        DiagramCheck check = DiagramCheck.of(file, dot);
        if (!check.mistakes().isEmpty()) {
            return new ProjectDraft(Optional.empty(), check.mistakes(), check.notes());
        }
        Topology topology = check.topology().orElseThrow();
        try {
            GeneratedProject project = GeneratedProject.of(topology, dot, name);
            List<String> notes = Stream.concat(check.notes().stream(), UnkeptLanes.notes(file, topology).stream())
                    .toList();
            return new ProjectDraft(Optional.of(project), List.of(), notes);
        } catch (UnwritableException unwritable) {
            return new ProjectDraft(Optional.empty(), List.of(mistake(file, dot, unwritable)), check.notes());
        }
    }

    private static Mistake mistake(String file, String dot, UnwritableException unwritable) {
        String line = dot.lines()
                .skip(unwritable.position().line() - 1L)
                .findFirst()
                .orElse("")
                .stripTrailing();
        return new Mistake(file, unwritable.position(), unwritable.fact(), unwritable.remedy(), line);
    }
}
