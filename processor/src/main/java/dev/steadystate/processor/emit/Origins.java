package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Graph;
import java.util.List;
import java.util.stream.Stream;

/** The types that a file was made from. */
final class Origins {
    private Origins() {}

    /** The root and its actors. */
    static List<ClassName> of(Graph graph) {
        return Stream.concat(Stream.of(graph.root()), graph.actors().stream().map(Actor::className))
                .toList();
    }
}
