package dev.steadystate.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Graph;

/** What the graph's files call its actors: {@code worker}; told apart if two classes have one name. */
final class ActorVariables {
    private final NameAllocator names = new NameAllocator();

    ActorVariables(Graph graph) {
        graph.actors().forEach(actor -> names.newName(Identifiers.variable(actor.className()), actor.className()));
    }

    String of(Actor actor) {
        return names.get(actor.className());
    }
}
