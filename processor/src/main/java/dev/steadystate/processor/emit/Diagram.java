package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Direction;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Kind;
import dev.steadystate.processor.model.Port;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A graph as it is drawn, whatever the notation.
 *
 * @param troupes actors that share a thread, by the troupe's name
 * @param loose actors that belong to no troupe
 */
record Diagram(
        String name, Map<String, List<Node>> troupes, List<Node> loose, List<External> externals, List<Edge> edges) {
    /**
     * An actor.
     *
     * @param thread what runs it, in words; empty in a troupe, which says it for all
     */
    record Node(String name, int instances, String schedule, String thread, String drivers) {}

    /** A port of the root; {@code id} begins with two underscores: the diagram language takes such nodes for comments. */
    record External(String id, String label, boolean input) {}

    /**
     * What runs from one sender to one receiver: a lane, or a bundle of them.
     *
     * @param remarks what is special about it, in words; often empty
     */
    record Edge(
            String from,
            String to,
            String channel,
            String type,
            int capacity,
            int lanes,
            boolean deadLetters,
            List<String> remarks) {}

    static Diagram of(Graph graph) {
        Map<String, List<Node>> troupes = new LinkedHashMap<>();
        List<Node> loose = new ArrayList<>();
        Drivers drivers = new Drivers(graph);
        for (Actor actor : graph.actors()) {
            String troupe = actor.troupe().value();
            List<Node> nodes = troupe.isEmpty() ? loose : troupes.computeIfAbsent(troupe, name -> new ArrayList<>());
            nodes.add(node(actor, drivers));
        }
        TypeLabels types = new TypeLabels(graph);
        return new Diagram(
                graph.root().simpleName(),
                troupes,
                loose,
                graph.externals().stream().map(Diagram::external).toList(),
                graph.channels().stream()
                        .flatMap(channel -> edges(channel, types.of(channel)))
                        .toList());
    }

    private static Node node(Actor actor, Drivers drivers) {
        return new Node(
                actor.name().value(),
                actor.instances().value(),
                actor.schedule().value(),
                thread(actor),
                drivers.of(actor));
    }

    private static String thread(Actor actor) {
        if (!actor.troupe().value().isEmpty()) {
            return "";
        }
        String thread = switch (actor.schedule().value()) {
            case "DEDICATED" -> "dedicated thread";
            case "VIRTUAL" -> "virtual thread";
            default -> "shared threads";
        };
        return actor.blocking().value() ? thread + ", blocking" : thread;
    }

    private static External external(Port port) {
        return new External("__" + port.member(), port.member() + "()", port.direction() == Direction.TX);
    }

    private static Stream<Edge> edges(Channel channel, String type) {
        return channel.senders().stream()
                .flatMap(from -> channel.receivers().stream().map(to -> edge(channel, type, from, to)));
    }

    private static Edge edge(Channel channel, String type, End from, End to) {
        int lanes = channel.cross() ? from.instances() * to.instances() : from.instances();
        return new Edge(
                id(from),
                id(to),
                channel.name(),
                type,
                channel.capacity(),
                lanes,
                channel.deadLetters(),
                remarks(channel));
    }

    private static String id(End end) {
        return end.external() ? "__" + end.port().member() : end.actor();
    }

    private static List<String> remarks(Channel channel) {
        List<String> remarks = new ArrayList<>();
        if (channel.type().kind() == Kind.FLAT) {
            remarks.add("flat");
        }
        if (channel.broadcast()) {
            remarks.add("broadcast");
        }
        if (channel.deadLetters()) {
            remarks.add("dead letters");
        }
        switch (channel.overflow()) {
            case "DROP_NEWEST" -> remarks.add("drops newest");
            case "DROP_OLDEST" -> remarks.add("drops oldest");
            default -> {}
        }
        return List.copyOf(remarks);
    }
}
