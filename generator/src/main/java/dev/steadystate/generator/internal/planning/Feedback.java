package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which channels come back: without them a graph has no cycle. A method that takes from such a channel sends nothing, so that
 * no wait for room can go round.
 *
 * <p>Found by a search in depth that begins with the actors that nobody sends to, then with those that a timer drives: so what comes
 * back is what a reader would call the reply.
 */
final class Feedback {
    /** A way back, with the actors that it closes a cycle of. */
    record Way(String channel, String receiver) {}

    private final Map<String, Map<String, Set<String>>> next = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Map<Way, List<String>> ways = new HashMap<>();

    Feedback(Topology topology) {
        topology.actors().forEach(actor -> next.put(actor.name(), new LinkedHashMap<>()));
        Set<String> fed = new HashSet<>();
        for (Topology.Channel channel : topology.channels()) {
            for (Topology.Lane lane : channel.lanes()) {
                Known.in(next, lane.from())
                        .computeIfAbsent(lane.to(), to -> new LinkedHashSet<>())
                        .add(channel.name());
                if (!lane.from().equals(lane.to())) {
                    fed.add(lane.to());
                }
            }
        }
        begin(topology.actors().stream()
                .filter(actor -> !fed.contains(actor.name()))
                .toList());
        begin(topology.actors().stream()
                .filter(actor -> !actor.drivers().atLeast().isEmpty())
                .toList());
        begin(topology.actors());
    }

    private void begin(List<Topology.Actor> actors) {
        actors.forEach(actor -> search(actor.name()));
    }

    /** A search with a stack of its own: diagrams may be deep. */
    private void search(String start) {
        if (!done.add(start)) {
            return;
        }
        List<String> path = new ArrayList<>(List.of(start));
        Set<String> onPath = new HashSet<>(path);
        List<List<String>> open =
                new ArrayList<>(List.of(new ArrayList<>(Known.in(next, start).keySet())));
        while (!path.isEmpty()) {
            List<String> left = open.get(open.size() - 1);
            String actor = path.get(path.size() - 1);
            if (left.isEmpty()) {
                open.remove(open.size() - 1);
                onPath.remove(path.remove(path.size() - 1));
                continue;
            }
            String to = left.remove(0);
            if (onPath.contains(to)) {
                List<String> cycle = List.copyOf(path.subList(path.indexOf(to), path.size()));
                Known.in(Known.in(next, actor), to).forEach(channel -> ways.putIfAbsent(new Way(channel, to), cycle));
            } else if (done.add(to)) {
                path.add(to);
                onPath.add(to);
                open.add(new ArrayList<>(Known.in(next, to).keySet()));
            }
        }
    }

    /** Whether the channel comes back to the actor. */
    boolean isBack(String channel, String receiver) {
        return ways.containsKey(new Way(channel, receiver));
    }

    /** The cycle that a channel closes, by the names of its actors, from its receiver on. */
    List<String> cycle(String channel, String receiver) {
        return ways.getOrDefault(new Way(channel, receiver), List.of());
    }
}
