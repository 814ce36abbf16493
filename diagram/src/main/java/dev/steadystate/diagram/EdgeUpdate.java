package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the statements of edges up to date: channels that come, go or have other ends, their types, capacities and lanes. */
final class EdgeUpdate {
    /** A channel between two actors: there is one statement or more for each. */
    private record Arrow(String channel, String from, String to) {}

    private final Revision revision;
    private final Map<DotGraph.Statement, List<Placed>> placed = new LinkedHashMap<>();
    /** What is drawn already, or still. */
    private final Set<Arrow> drawn = new LinkedHashSet<>();
    /** Where something between two actors has been taken out: what comes in its place stands there. */
    private final Map<DotGraph.Statement, Set<List<String>>> gaps = new LinkedHashMap<>();

    EdgeUpdate(Revision revision, List<Placed> edges) {
        this.revision = revision;
        edges.forEach(edge -> placed.computeIfAbsent(edge.edge().statement(), key -> new ArrayList<>())
                .add(edge));
    }

    void run() {
        placed.forEach(this::edges);
        for (Topology.Channel channel : revision.wanted().channels()) {
            arrows(channel).stream().filter(arrow -> !drawn.contains(arrow)).forEach(this::newEdge);
        }
        gaps.keySet().forEach(gap -> revision.edits().remove(gap.start(), gap.end()));
    }

    private static Set<Arrow> arrows(Topology.Channel channel) {
        return channel.lanes().stream()
                .map(lane -> new Arrow(channel.name(), lane.from(), lane.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void edges(DotGraph.Statement statement, List<Placed> edges) {
        List<Placed> kept = edges.stream().filter(this::isKept).toList();
        kept.forEach(edge -> drawn.add(arrow(edge)));
        boolean changes = kept.stream().anyMatch(this::hasChanged);
        if (kept.size() == edges.size() && !changes) {
            return;
        }
        if (kept.isEmpty() && !hasBlocks(statement)) {
            edges.forEach(edge -> gaps.computeIfAbsent(statement, key -> new LinkedHashSet<>())
                    .add(List.of(edge.from(), edge.to())));
            return;
        }
        boolean whole = kept.size() == edges.size()
                && kept.stream().map(Placed::channel).distinct().count() == 1;
        revision.edits()
                .replace(
                        statement.start(),
                        statement.end(),
                        whole ? words(kept.get(0)).whole() : apart(statement, kept));
    }

    /** Whether sets in the statement say more than the names of their nodes. */
    private boolean hasBlocks(DotGraph.Statement statement) {
        return statement.parts().stream().anyMatch(this::isBlock);
    }

    private boolean isBlock(DotGraph.Part part) {
        String written = revision.text().substring(part.start(), part.end());
        return part.braces()
                && (written.startsWith("s") || written.startsWith("S") || written.matches("(?s).*[\\[=].*"));
    }

    /** A statement for each edge that is left of a chain or set. */
    private String apart(DotGraph.Statement statement, List<Placed> kept) {
        Set<String> statements = new LinkedHashSet<>();
        statement.parts().stream()
                .filter(this::isBlock)
                .forEach(part -> statements.add(revision.text().substring(part.start(), part.end())));
        for (Placed edge : kept) {
            String attributes = words(edge).written();
            statements.add(WrittenWords.id(edge.edge().from()) + " -> "
                    + WrittenWords.id(edge.edge().to()) + (attributes.isEmpty() ? "" : " " + attributes));
        }
        return String.join(";\n" + revision.edits().indent(statement.start()), statements);
    }

    private boolean isKept(Placed edge) {
        Topology.Channel channel = revision.wantedChannels().get(edge.channel());
        return channel != null
                && arrows(channel).contains(arrow(edge))
                && revision.isLeft(edge.edge().from(), edge.from())
                && revision.isLeft(edge.edge().to(), edge.to());
    }

    private static Arrow arrow(Placed edge) {
        return new Arrow(edge.channel(), edge.from(), edge.to());
    }

    private boolean hasChanged(Placed edge) {
        Topology.Channel before = Known.in(revision.currentChannels(), edge.channel());
        Topology.Channel shall = Known.in(revision.wantedChannels(), edge.channel());
        return !before.simpleType().equals(shall.simpleType())
                || before.effectiveCapacity() != shall.effectiveCapacity()
                || lanes(edge) != 0;
    }

    /** What the attribute {@code lanes} shall be; 0 if it may stay as it is. */
    private int lanes(Placed edge) {
        Topology.Channel shall = Known.in(revision.wantedChannels(), edge.channel());
        int senders = revision.wanted().instances(edge.from());
        int receivers = revision.wanted().instances(edge.to());
        boolean one = Known.in(revision.currentActors(), edge.from()).nodes().size() == 1
                && Known.in(revision.currentActors(), edge.to()).nodes().size() == 1;
        Attribute stated = edge.edge().attributes().get("lanes");
        boolean dealt = receivers > 1 && revision.wanted().isDealt(shall);
        if (!one || (!dealt && stated == null)) {
            return 0;
        }
        int lanes = dealt ? senders : senders * receivers;
        return stated != null && stated.text().equals(String.valueOf(lanes)) ? 0 : lanes;
    }

    /** The attributes of an edge, changed where they have to be. */
    private StatementWords words(Placed edge) {
        StatementWords words = new StatementWords(
                revision.text(), edge.edge().statement(), edge.edge().attributes());
        Topology.Channel before = Known.in(revision.currentChannels(), edge.channel());
        Topology.Channel shall = Known.in(revision.wantedChannels(), edge.channel());
        if (!before.simpleType().equals(shall.simpleType())
                || before.effectiveCapacity() != shall.effectiveCapacity()) {
            String quoted = words.editable();
            if (quoted.isEmpty()) {
                words.set("model", WrittenWords.quoted(WrittenWords.ofChannel(shall)));
            } else {
                words.words(WrittenWords.channel(quoted, before, shall));
            }
        }
        int lanes = lanes(edge);
        if (lanes != 0) {
            words.set("lanes", String.valueOf(lanes));
        }
        return words;
    }

    private void newEdge(Arrow arrow) {
        Topology.Channel channel = Known.in(revision.wantedChannels(), arrow.channel());
        String lanes =
                revision.wanted().instances(arrow.to()) > 1 && revision.wanted().isDealt(channel)
                        ? ", lanes=" + revision.wanted().instances(arrow.from())
                        : "";
        String edge = ends(arrow.from()) + " -> " + ends(arrow.to()) + " [label="
                + WrittenWords.quoted(WrittenWords.ofChannel(channel)) + lanes + "]";
        Optional<DotGraph.Statement> gap = gaps.entrySet().stream()
                .filter(each -> each.getValue().equals(Set.of(List.of(arrow.from(), arrow.to()))))
                .map(Map.Entry::getKey)
                .findFirst();
        gap.ifPresentOrElse(
                statement -> {
                    gaps.remove(statement);
                    revision.edits().replace(statement.start(), statement.end(), edge);
                },
                () -> revision.append(edge));
    }

    private String ends(String actor) {
        Topology.Actor before = revision.currentActors().get(actor);
        if (before == null || before.nodes().size() == 1) {
            return WrittenWords.id(before == null ? actor : before.nodes().get(0));
        }
        return before.nodes().stream()
                .limit(revision.wanted().instances(actor))
                .map(WrittenWords::id)
                .collect(Collectors.joining(" ", "{", "}"));
    }
}
