package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which nodes are instances of one actor. {@code Worker1} and {@code Worker2} are if they have the same channels and no different drivers; what is
 * left alone keeps its whole name.
 */
final class Cast {
    /** The place of a node: the actor that it belongs to, and its index among the instances. */
    record Part(String base, int index) {}

    private final Map<String, NodeLabel> labels;
    private final List<Wire> wires;
    /** The nodes that may belong together, by what they are called together. */
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, List<String>> ordered = new LinkedHashMap<>();

    Cast(Map<String, NodeLabel> labels, List<Wire> wires, Map<String, Position> positions, Notes notes) {
        this.labels = labels;
        this.wires = wires;
        labels.keySet()
                .forEach(id -> groups.computeIfAbsent(base(id), base -> new ArrayList<>())
                        .add(id));
        for (String base : List.copyOf(groups.keySet())) {
            if (Known.in(groups, base).size() == 1) {
                dissolve(base);
            }
        }
        settle();
        while (!separate(positions, notes)) {
            settle();
        }
        Set<String> order = new LinkedHashSet<>();
        labels.keySet().forEach(id -> order.add(Known.in(parts, id).base()));
        order.forEach(base -> ordered.put(base, Known.in(groups, base)));
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

    private void settle() {
        parts.clear();
        groups.forEach((base, nodes) -> {
            for (int i = 0; i < nodes.size(); i++) {
                parts.put(nodes.get(i), new Part(base, i));
            }
        });
    }

    /** Tells the nodes of a group apart if they differ. Then their neighbours have to be looked at again: false. */
    private boolean separate(Map<String, Position> positions, Notes notes) {
        Map<String, Set<String>> channels = channels();
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            List<String> nodes = group.getValue();
            boolean same = nodes.stream()
                            .map(id -> channels.getOrDefault(id, Set.of()))
                            .distinct()
                            .count()
                    == 1;
            if (nodes.size() > 1 && !(same && driversAgree(nodes))) {
                notes.add(
                        Known.in(positions, nodes.get(0)),
                        String.join(", ", nodes) + " have different " + (same ? "drivers" : "channels")
                                + ", so that each is an actor of its own");
                dissolve(group.getKey());
                return false;
            }
        }
        return true;
    }

    private boolean driversAgree(List<String> nodes) {
        List<RawDrivers> stated = nodes.stream()
                .map(id -> Known.in(labels, id).drivers())
                .filter(drivers -> !drivers.isEmpty())
                .toList();
        return stated.stream().allMatch(drivers -> drivers.saysTheSameAs(stated.get(0)));
    }

    /** What each node sends and receives. */
    private Map<String, Set<String>> channels() {
        Map<String, Set<String>> channels = new HashMap<>();
        for (Wire wire : wires) {
            String channel = wire.channel(parts) + wire.label().type() + "#"
                    + wire.label().capacity();
            channels.computeIfAbsent(wire.from(), id -> new TreeSet<>()).add("> " + channel);
            channels.computeIfAbsent(wire.to(), id -> new TreeSet<>()).add("< " + channel);
        }
        return channels;
    }

    /** Each node of the group stands for itself. */
    private void dissolve(String base) {
        List<String> nodes = Known.in(groups, base);
        groups.remove(base);
        nodes.forEach(id -> groups.put(id, new ArrayList<>(List.of(id))));
    }

    Map<String, Part> parts() {
        return parts;
    }

    /** The nodes of each actor, in the order in which actors first appear. */
    Map<String, List<String>> groups() {
        return ordered;
    }
}
