package dev.steadystate.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Graph;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the graph's files call its actors: {@code worker}; told apart if two classes have one name. */
final class ActorVariables {
    private ActorVariables() {}

    static Map<Actor, String> of(Graph graph) {
        NameAllocator names = new NameAllocator();
        Map<Actor, String> variables = new LinkedHashMap<>();
        for (Actor actor : graph.actors()) {
            variables.put(actor, names.newName(Identifiers.variable(actor.className())));
        }
        return variables;
    }
}
