package dev.steadystate.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A diagram as it is and what it shall say, with the changes of its text so far. */
final class Revision {
    private final String text;
    private final DotGraph graph;
    private final Topology wanted;
    private final Edits edits;
    private final StringBuilder more = new StringBuilder();
    private final Map<String, Topology.Actor> currentActors = new LinkedHashMap<>();
    private final Map<String, Topology.Actor> wantedActors = new LinkedHashMap<>();
    private final Map<String, Topology.Channel> currentChannels = new LinkedHashMap<>();
    private final Map<String, Topology.Channel> wantedChannels = new LinkedHashMap<>();

    Revision(String text, DotGraph graph, Topology current, Topology wanted) {
        this.text = text;
        this.graph = graph;
        this.wanted = wanted;
        edits = new Edits(text);
        current.actors().forEach(actor -> currentActors.put(actor.name(), actor));
        wanted.actors().forEach(actor -> wantedActors.put(actor.name(), actor));
        current.channels().forEach(channel -> currentChannels.put(channel.name(), channel));
        wanted.channels().forEach(channel -> wantedChannels.put(channel.name(), channel));
    }

    String text() {
        return text;
    }

    DotGraph graph() {
        return graph;
    }

    /** What the diagram shall say. */
    Topology wanted() {
        return wanted;
    }

    Edits edits() {
        return edits;
    }

    Map<String, Topology.Actor> currentActors() {
        return currentActors;
    }

    Map<String, Topology.Actor> wantedActors() {
        return wantedActors;
    }

    Map<String, Topology.Channel> currentChannels() {
        return currentChannels;
    }

    Map<String, Topology.Channel> wantedChannels() {
        return wantedChannels;
    }

    /** Whether a node is among those that its actor still has. */
    boolean isLeft(String node, String actor) {
        Topology.Actor shall = wantedActors.get(actor);
        List<String> nodes = Known.in(currentActors, actor).nodes();
        return shall != null && (nodes.size() == 1 || nodes.indexOf(node) < shall.instances());
    }

    /** Puts a statement on a line of its own, before the brace that closes the diagram. */
    void append(String statement) {
        more.append("  ").append(statement).append(";\n");
    }

    /** The text with all changes. */
    String apply() {
        if (!more.isEmpty()) {
            int line = text.lastIndexOf('\n', graph.close()) + 1;
            boolean alone = text.substring(line, graph.close()).isBlank();
            edits.insert(alone ? line : graph.close(), (alone ? "" : "\n") + more);
        }
        return edits.apply();
    }
}
