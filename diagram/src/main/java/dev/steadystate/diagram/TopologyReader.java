package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes actors and channels of nodes and edges. */
final class TopologyReader {
    private static final String DOCUMENTATION = "__";
    private static final int MOST_INSTANCES = 1_024;

    private final SourceText source;
    private final DotGraph graph;
    private final Notes notes;
    private final Map<String, DotGraph.Node> nodes = new LinkedHashMap<>();
    private final Map<String, NodeLabel> labels = new LinkedHashMap<>();
    private List<Placed> placed = List.of();
    /** The nodes that documentation sends to. */
    private final Set<String> fed = new HashSet<>();
    /** What clusters name as their troupe. */
    private final IdentityHashMap<Map<String, Attribute>, String> troupes = new IdentityHashMap<>();

    TopologyReader(SourceText source, DotGraph graph, Notes notes) {
        this.source = source;
        this.graph = graph;
        this.notes = notes;
        for (DotGraph.Node node : graph.nodes()) {
            if (!isDocumentation(node.id())) {
                nodes.put(node.id(), node);
                labels.put(node.id(), NodeLabel.read(source, node));
            }
        }
    }

    private static boolean isDocumentation(String id) {
        return id.startsWith(DOCUMENTATION);
    }

    Topology topology() {
        if (nodes.isEmpty()) {
            source.mistake(0, "the diagram has no actors", "draw at least one node whose name does not begin with __");
        }
        List<Wire> wires = wires();
        Cast cast = new Cast(labels, single(), wires, positions(), notes);
        Map<String, List<String>> groups = cast.groups();
        Map<String, String> names = names(groups);
        Map<String, Integer> instances = new HashMap<>();
        groups.forEach((base, members) -> instances.put(base, instances(members)));
        ChannelReader reader = new ChannelReader(source, cast, names, instances, notes);
        List<ChannelReader.Found> channels = reader.channels(wires);
        placed = reader.placed();
        List<Topology.Actor> actors = new ArrayList<>();
        DriverResolver drivers = new DriverResolver(source, channels);
        groups.forEach((base, members) ->
                actors.add(actor(Known.in(names, base), Known.in(instances, base), members, drivers)));
        return new Topology(
                graph.name(),
                about(),
                actors,
                channels.stream().map(ChannelReader.Found::channel).toList());
    }

    /** All edges, with what has become of them in the topology. */
    List<Placed> placed() {
        return placed;
    }

    private List<Wire> wires() {
        List<Wire> wires = new ArrayList<>();
        IdentityHashMap<Map<String, Attribute>, EdgeLabel> read = new IdentityHashMap<>();
        for (DotGraph.Edge edge : graph.edges()) {
            if (isDocumentation(edge.from())) {
                fed.add(edge.to());
            } else if (nodes.containsKey(edge.from()) && nodes.containsKey(edge.to())) {
                EdgeLabel label = read.computeIfAbsent(edge.attributes(), key -> EdgeLabel.read(source, edge));
                wires.add(new Wire(edge, number(edge.attributes(), "lanes"), label));
            }
        }
        return wires;
    }

    /** The nodes that say how many instances they stand for. */
    private Set<String> single() {
        return nodes.values().stream()
                .filter(node -> number(node.attributes(), "instances") > 0)
                .map(DotGraph.Node::id)
                .collect(Collectors.toSet());
    }

    private Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>();
        nodes.forEach((id, node) -> positions.put(id, source.position(node.offset())));
        return positions;
    }

    /** A name for each actor, as {@code @Actor} takes it. */
    private Map<String, String> names(Map<String, List<String>> groups) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        groups.forEach((base, members) -> {
            String usable = NamedWord.usable(base);
            String wanted = usable.isEmpty() ? "node" : usable;
            String name = wanted;
            for (int number = 2; !taken.add(name); number++) {
                name = wanted + "_" + number;
            }
            if (!name.equals(base)) {
                notes.add(
                        source.position(Known.in(nodes, members.get(0)).offset()),
                        "node \"" + base + "\" is called \"" + name + "\"");
            }
            names.put(base, name);
        });
        return names;
    }

    /** The nodes of an actor, or what the attribute {@code instances} of its only node says. */
    private int instances(List<String> members) {
        if (members.size() > 1) {
            return members.size();
        }
        DotGraph.Node node = Known.in(nodes, members.get(0));
        int stated = Math.max(1, number(node.attributes(), "instances"));
        if (stated > MOST_INSTANCES) {
            source.mistake(
                    node.offset(), "instances = " + stated + " is out of range", "choose 1 to " + MOST_INSTANCES);
            return 1;
        }
        return stated;
    }

    private static int number(Map<String, Attribute> attributes, String name) {
        Attribute attribute = attributes.get(name);
        if (attribute == null || !attribute.text().matches("\\d{1,9}")) {
            return 0;
        }
        return Integer.parseInt(attribute.text());
    }

    private Topology.Actor actor(String name, int instances, List<String> members, DriverResolver resolver) {
        DotGraph.Node first = Known.in(nodes, members.get(0));
        RawDrivers drivers = members.stream()
                .map(id -> Known.in(labels, id).drivers())
                .filter(stated -> !stated.isEmpty())
                .findFirst()
                .orElseGet(RawDrivers::new);
        String module = members.stream()
                .map(id -> Known.in(labels, id).module())
                .filter(stated -> !stated.isEmpty())
                .findFirst()
                .orElse("");
        List<String> prose = members.stream()
                .map(id -> Known.in(labels, id).prose())
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Topology.Actor(
                name,
                module,
                instances,
                troupe(first),
                prose,
                resolver.resolve(name, instances, drivers),
                members,
                members.stream().anyMatch(fed::contains),
                source.position(first.offset()));
    }

    /** The innermost cluster that names a troupe. */
    private String troupe(DotGraph.Node node) {
        String troupe = "";
        for (Map<String, Attribute> cluster : node.clusters()) {
            String named = troupes.computeIfAbsent(cluster, this::named);
            troupe = named.isEmpty() ? troupe : named;
        }
        return troupe;
    }

    private String named(Map<String, Attribute> cluster) {
        return Stream.of("model", "label")
                .map(cluster::get)
                .filter(Objects::nonNull)
                .map(value -> new Label(source, LabelText.of(value, "", false), value.offset()))
                .flatMap(label -> NamedWord.TROUPE.take(label).map(NamedWord::usable).stream())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the graph itself and the nodes that document it say. */
    private List<String> about() {
        Stream<Map<String, Attribute>> documentation = graph.nodes().stream()
                .filter(node -> node.id().startsWith(DOCUMENTATION))
                .map(DotGraph.Node::attributes);
        return Stream.concat(Stream.of(graph.attributes()), documentation)
                .map(attributes -> attributes.get("label"))
                .filter(Objects::nonNull)
                .map(label -> LabelText.of(label, "", false).strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty() && !text.equals(graph.name()))
                .toList();
    }
}
