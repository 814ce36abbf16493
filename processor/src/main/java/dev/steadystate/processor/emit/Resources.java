package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Graph;
import java.util.Locale;

/** Where a graph's diagrams are. */
final class Resources {
    private Resources() {}

    /** {@code fizzbuzz} for {@code FizzBuzz}. */
    static String name(Graph graph) {
        return graph.root().simpleName().toLowerCase(Locale.ROOT);
    }

    static String path(Graph graph, String extension) {
        return "META-INF/steadystate/" + name(graph) + "." + extension;
    }
}
