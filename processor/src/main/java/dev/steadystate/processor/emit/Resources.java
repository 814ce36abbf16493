package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;

/** Where a graph's diagrams, rules and dashboard are. */
final class Resources {
    private Resources() {}

    static String path(Graph graph, String extension) {
        return path(graph, "", extension);
    }

    static String path(Graph graph, String suffix, String extension) {
        return GeneratedNames.diagrams(graph.root()) + suffix + "." + extension;
    }
}
