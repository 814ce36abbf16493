package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.MethodKind;
import dev.steadystate.processor.model.Port;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What drives the actors of a graph, in the words of the diagram language: {@code OnEvent(numbers:1) && AtLeastEvery(10s)}. Methods
 * are alternatives; what one method waits for must all be there. Of channels that only lead to or from outside nothing is said, since
 * diagrams have none.
 */
final class Drivers {
    /** More clauses would hide what they say. */
    private static final int MOST_CLAUSES = 16;

    /** Actor and channel of each end that diagrams have. */
    private final Set<String> sent = new HashSet<>();

    private final Set<String> received = new HashSet<>();

    private final Map<String, Integer> capacities = new HashMap<>();

    Drivers(Graph graph) {
        for (Channel channel : graph.channels()) {
            capacities.put(channel.name(), channel.capacity());
            if (isInside(channel.senders()) && isInside(channel.receivers())) {
                channel.senders().forEach(end -> sent.add(key(end.actor(), channel.name())));
                channel.receivers().forEach(end -> received.add(key(end.actor(), channel.name())));
            }
        }
    }

    private static boolean isInside(List<End> ends) {
        return ends.stream().anyMatch(end -> !end.external());
    }

    private static String key(String actor, String channel) {
        return actor + ":" + channel;
    }

    String of(Actor actor) {
        List<String> words = new ArrayList<>(every(actor));
        clauses(waits(actor)).forEach(clause -> words.add("OnEvent(" + String.join("||", clause) + ")"));
        Set<String> rooms = rooms(actor);
        if (!rooms.isEmpty()) {
            words.add("OnCapacity(" + String.join("||", rooms) + ")");
        }
        return String.join(" && ", words);
    }

    private static List<String> every(Actor actor) {
        return actor.methods().stream()
                .filter(method -> method.kind() == MethodKind.EVERY)
                .map(method -> (method.inputs().isEmpty() ? "AtLeast" : "AtMost") + "Every("
                        + method.period().value() + ")")
                .toList();
    }

    /** What each method waits for. */
    private List<Set<String>> waits(Actor actor) {
        return actor.methods().stream()
                .map(method -> waits(actor, method))
                .filter(needs -> !needs.isEmpty())
                .toList();
    }

    private Set<String> waits(Actor actor, ActivationMethod method) {
        return method.inputs().stream()
                .filter(input -> received.contains(key(actor.name().value(), input.channel())))
                .filter(input -> isSayable(input.channel()))
                .map(input -> input.channel() + ":" + inOneLane(input))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Several lanes together may hold more than the one that diagrams speak of. */
    private int inOneLane(Demand input) {
        return Math.min(input.count(), capacities.getOrDefault(input.channel(), input.count()));
    }

    /** Either all of the one or all of the other: that is one of each pair. */
    private static Set<Set<String>> clauses(List<Set<String>> alternatives) {
        Set<Set<String>> clauses = new LinkedHashSet<>();
        if (alternatives.isEmpty()) {
            return clauses;
        }
        clauses.add(new LinkedHashSet<>());
        for (Set<String> alternative : alternatives) {
            Set<Set<String>> longer = new LinkedHashSet<>();
            for (Set<String> clause : clauses) {
                for (String need : alternative) {
                    Set<String> either = new LinkedHashSet<>(clause);
                    either.add(need);
                    longer.add(either);
                }
            }
            clauses = longer;
            if (clauses.size() > MOST_CLAUSES) {
                Set<String> any =
                        alternatives.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
                return Set.of(any);
            }
        }
        return clauses;
    }

    private Set<String> rooms(Actor actor) {
        return actor.methods().stream()
                .filter(method -> method.kind() == MethodKind.ON_ROOM)
                .map(method -> Objects.requireNonNull(method.room(), "a room"))
                .filter(room -> sent.contains(key(actor.name().value(), room.channel())))
                .filter(room -> isSayable(room.channel()))
                .map(room -> room.channel() + ":" + room(actor, room))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int room(Actor actor, Demand output) {
        int room = actor.ports().stream()
                .filter(port -> port.channel().value().equals(output.channel()))
                .map(Port::room)
                .mapToInt(stated -> stated.value())
                .max()
                .orElse(1);
        return Math.max(1, room);
    }

    /** Whether a name can stand within parentheses. */
    private static boolean isSayable(String channel) {
        return Stream.of("(", ")", "|", "&", "\"", "\\").noneMatch(channel::contains);
    }
}
