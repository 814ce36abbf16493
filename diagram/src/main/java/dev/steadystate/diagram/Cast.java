package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which nodes are instances of one actor. {@code Worker1} and {@code Worker2} are if they have the same channels and no different drivers; what is
 * left alone keeps its whole name, and so does a node that says how many instances it stands for.
 */
final class Cast {
    /** The place of a node: the actor that it belongs to, and its index among the instances. */
    record Part(String base, int index) {}

    private final Map<String, NodeLabel> labels;
    /** The wires at each node. */
    private final Map<String, List<Wire>> wires = new HashMap<>();
    /** The nodes that belong together, by what they are called together. */
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, List<String>> ordered = new LinkedHashMap<>();

    Cast(
            Map<String, NodeLabel> labels,
            Set<String> single,
            List<Wire> wires,
            Map<String, Position> positions,
            Notes notes) {
        this.labels = labels;
        for (Wire wire : wires) {
            wiresOf(wire.from()).add(wire);
            wiresOf(wire.to()).add(wire);
        }
        Map<String, List<String>> joined = new LinkedHashMap<>();
        for (String id : labels.keySet()) {
            String base = single.contains(id) ? id : base(id);
            joined.computeIfAbsent(base, name -> new ArrayList<>()).add(id);
        }
        // What is alone keeps its name, even if another one without its digits has that too.
        joined.forEach((base, nodes) -> {
            if (nodes.size() == 1 || nodes.stream().anyMatch(single::contains)) {
                nodes.forEach(this::alone);
            } else {
                place(base, nodes);
            }
        });
        separate(positions, notes);
        for (String id : labels.keySet()) {
            String base = Known.in(parts, id).base();
            ordered.computeIfAbsent(base, name -> Known.in(groups, name));
        }
    }

    private List<Wire> wiresOf(String node) {
        return wires.computeIfAbsent(node, id -> new ArrayList<>());
    }

    /** The name without the digits at its end. */
    private static String base(String id) {
        int end = id.length();
        while (end > 0 && id.charAt(end - 1) >= '0' && id.charAt(end - 1) <= '9') {
            end--;
        }
        boolean named = end > 0 && (Character.isLetter(id.charAt(end - 1)) || id.charAt(end - 1) == '_');
        return named ? id.substring(0, end) : id;
    }

    private void alone(String id) {
        place(id, List.of(id));
    }

    private void place(String base, List<String> nodes) {
        groups.put(base, nodes);
        for (int i = 0; i < nodes.size(); i++) {
            parts.put(nodes.get(i), new Part(base, i));
        }
    }

    /** Tells the nodes of groups apart that differ. Their neighbours then have to be looked at again, as their channels are named after them. */
    private void separate(Map<String, Position> positions, Notes notes) {
        Set<String> doubtful = new LinkedHashSet<>(groups.keySet());
        while (!doubtful.isEmpty()) {
            Set<String> next = new LinkedHashSet<>();
            for (String base : doubtful) {
                List<String> nodes = groups.getOrDefault(base, List.of());
                if (nodes.size() > 1) {
                    String different = difference(nodes);
                    if (!different.isEmpty()) {
                        notes.add(
                                Known.in(positions, nodes.get(0)),
                                String.join(", ", nodes) + " have different " + different
                                        + ", so that each is an actor of its own");
                        groups.remove(base);
                        nodes.forEach(this::alone);
                        nodes.forEach(node -> next.addAll(neighbours(node)));
                    }
                }
            }
            doubtful = next;
        }
    }

    private Set<String> neighbours(String node) {
        Set<String> neighbours = new HashSet<>();
        for (Wire wire : wiresOf(node)) {
            neighbours.add(Known.in(parts, wire.from()).base());
            neighbours.add(Known.in(parts, wire.to()).base());
        }
        return neighbours;
    }

    /** In what the nodes differ, or nothing. */
    private String difference(List<String> nodes) {
        Set<String> channels = channels(nodes.get(0));
        if (!nodes.stream().allMatch(node -> channels(node).equals(channels))) {
            return "channels";
        }
        return driversAgree(nodes) ? "" : "drivers";
    }

    private boolean driversAgree(List<String> nodes) {
        List<RawDrivers> stated = nodes.stream()
                .map(id -> Known.in(labels, id).drivers())
                .filter(drivers -> !drivers.isEmpty())
                .toList();
        return stated.stream().allMatch(drivers -> drivers.saysTheSameAs(stated.get(0)));
    }

    /** What a node sends and receives. */
    private Set<String> channels(String node) {
        Set<String> channels = new TreeSet<>();
        for (Wire wire : wiresOf(node)) {
            String channel = wire.channel(parts) + wire.label().type() + "#"
                    + wire.label().capacity();
            if (wire.from().equals(node)) {
                channels.add("> " + channel);
            }
            if (wire.to().equals(node)) {
                channels.add("< " + channel);
            }
        }
        return channels;
    }

    Map<String, Part> parts() {
        return parts;
    }

    /** The nodes of each actor, in the order in which actors first appear. */
    Map<String, List<String>> groups() {
        return ordered;
    }
}
