package dev.steadystate.processor.emit;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names and types of a graph's wiring. */
final class WiringNames {
    private static final List<String> RESERVED = List.of("graph", "component", "settings", "instance", "i");

    private final Graph graph;
    private final Map<String, String> channels = new HashMap<>();
    private final Map<Actor, String> wirings = new HashMap<>();
    private final Map<Actor, String> actors;
    private final Map<String, String> packages = new HashMap<>();

    WiringNames(Graph graph) {
        this.graph = graph;
        this.actors = ActorVariables.of(graph);
        NameAllocator fields = new NameAllocator();
        RESERVED.forEach(fields::newName);
        ModuleParameters.of(graph).forEach(module -> fields.newName(module.name()));
        for (Channel channel : graph.channels()) {
            channels.put(channel.name(), fields.newName(Identifiers.variable(channel.name())));
        }
        NameAllocator methods = new NameAllocator();
        graph.externals().forEach(port -> methods.newName(port.member()));
        for (Actor actor : graph.actors()) {
            wirings.put(actor, methods.newName("wire" + Identifiers.capital(of(actor))));
            packages.put(actor.name().value(), actor.className().packageName());
        }
    }

    Graph graph() {
        return graph;
    }

    /** The field of a channel. */
    String of(Channel channel) {
        return channels.get(channel.name());
    }

    /** The component's method for an actor. */
    String of(Actor actor) {
        return actors.get(actor);
    }

    /** The method that wires an actor. */
    String wiring(Actor actor) {
        return wirings.get(actor);
    }

    /** The field type of a channel: without its message type where the root's package cannot name that. */
    TypeName type(Channel channel) {
        boolean near = Stream.concat(channel.senders().stream(), channel.receivers().stream())
                .allMatch(this::isNear);
        return EndTypes.channel(channel.type(), channel.type().open() || near);
    }

    private boolean isNear(End end) {
        return end.external() || graph.root().packageName().equals(packages.get(end.actor()));
    }

    /** The channel and the end that a port is. */
    record Attached(Channel channel, End end) {}

    /** Finds the end of a port. */
    Attached attached(String actor, Port port) {
        for (Channel channel : graph.channels()) {
            List<End> ends = switch (port.direction()) {
                case TX -> channel.senders();
                case RX -> channel.receivers();
            };
            for (End end : ends) {
                if (end.actor().equals(actor) && end.port().equals(port)) {
                    return new Attached(channel, end);
                }
            }
        }
        throw new IllegalArgumentException("no channel has " + actor + "." + port.member());
    }
}
