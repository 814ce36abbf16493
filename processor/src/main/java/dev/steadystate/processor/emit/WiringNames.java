package dev.steadystate.processor.emit;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and types of a graph's wiring. */
final class WiringNames {
    private static final List<String> RESERVED = List.of("graph", "component", "settings", "instance", "i");

    private final Graph graph;
    private final ActorVariables actors;
    private final NameAllocator fields = new NameAllocator();
    private final NameAllocator methods = new NameAllocator();
    private final Set<String> near;

    WiringNames(Graph graph) {
        this.graph = graph;
        actors = new ActorVariables(graph);
        RESERVED.forEach(fields::newName);
        ModuleParameters.of(graph).forEach(module -> fields.newName(module.name()));
        graph.channels().forEach(channel -> fields.newName(Identifiers.variable(channel.name()), channel.name()));
        graph.externals().forEach(port -> methods.newName(port.member()));
        graph.actors().forEach(actor -> methods.newName("wire" + Identifiers.capital(of(actor)), actor.className()));
        near = graph.actors().stream()
                .filter(actor ->
                        actor.className().packageName().equals(graph.root().packageName()))
                .map(actor -> actor.name().value())
                .collect(Collectors.toSet());
    }

    Graph graph() {
        return graph;
    }

    /** The field of a channel. */
    String of(Channel channel) {
        return fields.get(channel.name());
    }

    /** The component's method for an actor. */
    String of(Actor actor) {
        return actors.of(actor);
    }

    /** The method that wires an actor. */
    String wiring(Actor actor) {
        return methods.get(actor.className());
    }

    /** The field type of a channel: without its message type where the root's package cannot name that. */
    TypeName type(Channel channel) {
        boolean allNear = Stream.concat(channel.senders().stream(), channel.receivers().stream())
                .allMatch(this::isNear);
        return EndTypes.channel(channel.type(), channel.type().open() || allNear);
    }

    private boolean isNear(End end) {
        return end.external() || near.contains(end.actor());
    }
}
