package dev.steadystate.processor;

import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/** Says why a graph gets no main, and what would change that. */
final class MainNotes {
    private static final String LAUNCHER = "dev.steadystate.launcher.GraphCommand";

    private final ProcessingEnvironment environment;
    private final RootMessages messages;

    MainNotes(ProcessingEnvironment environment) {
        this.environment = environment;
        messages = new RootMessages(environment);
    }

    /** Prints a note at the root of each graph without a main. */
    void print(List<Graph> roots) {
        roots.forEach(this::print);
    }

    private void print(Graph graph) {
        String main = GeneratedNames.main(graph.root()).simpleName();
        if (environment.getElementUtils().getTypeElement(LAUNCHER) == null) {
            note(graph, main + " is not generated: it needs dev.steadystate:steady-state-launcher on the class path");
            return;
        }
        graph.modules().stream()
                .filter(module -> module.needsInstance() && !module.constructible())
                .findFirst()
                .ifPresent(module -> note(graph, withoutConstructor(graph, main, module)));
    }

    private static String withoutConstructor(Graph graph, String main, DaggerModule module) {
        return "%s is not generated: %s has no constructor without parameters; write a main with GraphCommand and %s.builder()"
                .formatted(
                        main,
                        module.className().simpleName(),
                        GeneratedNames.system(graph.root()).simpleName());
    }

    private void note(Graph graph, String text) {
        messages.print(Diagnostic.Kind.NOTE, graph, text);
    }
}
