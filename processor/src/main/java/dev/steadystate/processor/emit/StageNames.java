package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.steadystate.diagram.ReservedNames;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.PortType;
import java.util.List;

/** The names and types of the members of a graph's stage: none hides a method that every stage has. */
final class StageNames {
    private static final List<String> RESERVED = List.of(
            "actor",
            "always",
            "channel",
            "close",
            "connect",
            "equals",
            "eventually",
            "inlet",
            "load",
            "mode",
            "newGraph",
            "now",
            "replace",
            "requestShutdown",
            "requireNotStarted",
            "run",
            "runFor",
            "runUntil",
            "sequenceDiagram",
            "settings",
            "start",
            "state",
            "stop",
            "trace",
            "vetoes",
            "wire");

    private final Graph graph;
    private final NameAllocator members = new NameAllocator();
    private final NameAllocator stubs = new NameAllocator();

    StageNames(Graph graph, List<ModuleParameters.Parameter> modules) {
        this.graph = graph;
        ReservedNames.OBJECT.forEach(members::newName);
        RESERVED.forEach(members::newName);
        modules.forEach(module -> members.newName(module.name()));
        graph.channels().forEach(channel -> members.newName(Identifiers.variable(channel.name()), channel));
        graph.actors().forEach(actor -> {
            members.newName(variable(actor), actor);
            members.newName("replace" + capital(actor), actor.className());
            stubs.newName(capital(actor) + "Stub", actor);
        });
    }

    String of(Channel channel) {
        return members.get(channel);
    }

    String of(Actor actor) {
        return members.get(actor);
    }

    String replace(Actor actor) {
        return members.get(actor.className());
    }

    /** The nested class that stands in for the actor. */
    ClassName stub(Actor actor) {
        return ClassName.get("", stubs.get(actor));
    }

    /** The actor's name, as far as Java takes it: {@code worker}. */
    private static String variable(Actor actor) {
        String name = Identifiers.variable(actor.name().value());
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String capital(Actor actor) {
        return Identifiers.capital(variable(actor));
    }

    /** A type of the testing module, of a port's messages; of any where the root's package can't name them. */
    TypeName of(ClassName type, PortType port, boolean near) {
        TypeName message = port.open() || near ? port.message().box() : WildcardTypeName.subtypeOf(ClassName.OBJECT);
        return ParameterizedTypeName.get(type, message);
    }

    boolean isNear(Actor actor) {
        return actor.className().packageName().equals(graph.root().packageName());
    }

    /** Whether the root's package can name the messages of the channel. */
    boolean isNear(Channel channel) {
        return graph.actors().stream().anyMatch(actor -> isNear(actor) && uses(actor, channel))
                || channel.senders().stream().anyMatch(end -> end.external())
                || channel.receivers().stream().anyMatch(end -> end.external());
    }

    private static boolean uses(Actor actor, Channel channel) {
        return actor.ports().stream().anyMatch(port -> port.channel().value().equals(channel.name()));
    }
}
