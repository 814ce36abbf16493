package dev.steadystate.processor;

import dev.steadystate.processor.model.Graph;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Prints at the roots of graphs what is no finding. */
final class RootMessages {
    private final ProcessingEnvironment environment;

    RootMessages(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    void print(Diagnostic.Kind kind, Graph graph, String text) {
        environment
                .getMessager()
                .printMessage(
                        kind,
                        text,
                        environment
                                .getElementUtils()
                                .getTypeElement(graph.root().canonicalName()));
    }
}
