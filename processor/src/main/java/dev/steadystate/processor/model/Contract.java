package dev.steadystate.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The diagram that a graph has to agree with.
 *
 * @param topology the file as the root names it; empty if there is no such contract
 * @param diagram the file, if it was found
 * @param places where it was looked for, in order
 */
public record Contract(Stated<String> topology, Optional<DiagramFile> diagram, List<String> places) {
    /** Whether the root names a diagram. */
    public boolean isStated() {
        return !topology.value().isEmpty();
    }
}
