package dev.steadystate.diagram.check;

import dev.steadystate.diagram.Position;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.Topology.Actor;
import dev.steadystate.diagram.Topology.Channel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a diagram that nothing ever reaches, each told once: as the cycle that never starts. */
final class DeadParts {
    private static final int LONGEST_LIST = 10;

    /** A part that is dead, and what to do about it. */
    record Part(Position position, String fact, String remedy) {}

    private final Map<String, Actor> dead = new LinkedHashMap<>();
    private final Reach reach;

    DeadParts(Topology topology) {
        reach = new Reach(topology);
        topology.actors().stream()
                .filter(actor -> !reach.isReached(actor.name()))
                .forEach(actor -> dead.put(actor.name(), actor));
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Actor actor : dead.values()) {
            if (!told.contains(actor.name())) {
                Set<String> joined = joined(actor.name());
                told.addAll(joined);
                parts.add(part(actor, joined));
            }
        }
        parts.sort((one, other) -> one.position().compareTo(other.position()));
        return parts;
    }

    /** All dead actors that channels join to this one. */
    private Set<String> joined(String actor) {
        Set<String> joined = new LinkedHashSet<>(List.of(actor));
        Deque<String> fresh = new ArrayDeque<>(joined);
        while (!fresh.isEmpty()) {
            String next = fresh.remove();
            reach.inputs(next).stream()
                    .flatMap(channel -> channel.senders().stream())
                    .filter(name -> dead.containsKey(name) && joined.add(name))
                    .forEach(fresh::add);
            reach.outputs(next).stream()
                    .flatMap(channel -> channel.receivers().stream())
                    .filter(name -> dead.containsKey(name) && joined.add(name))
                    .forEach(fresh::add);
        }
        return joined;
    }

    private Part part(Actor actor, Set<String> joined) {
        List<String> cycle = cycle(actor.name());
        if (cycle.isEmpty()) {
            return new Part(
                    actor.position(),
                    "actor \"" + actor.name() + "\" has no channels and no driver, so that it never does anything",
                    "draw an edge to it or from it, or drive it by AtLeastEvery(1s)");
        }
        List<String> behind =
                joined.stream().filter(name -> !cycle.contains(name)).toList();
        String path = cycle.stream().map(DeadParts::quote).collect(Collectors.joining(" → "));
        String rest = behind.isEmpty() ? "" : ", and nothing ever reaches " + list(behind);
        return new Part(
                first(cycle).position(),
                "cycle " + path + " → " + quote(cycle.get(0)) + " never starts, since "
                        + (cycle.size() == 1 ? "it waits for a message of its own" : "each waits for the one before")
                        + rest,
                "drive one of them by AtLeastEvery(1s), or let an actor that starts by itself send into it");
    }

    private Actor first(List<String> cycle) {
        return dead.values().stream()
                .filter(actor -> cycle.contains(actor.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Upstream from a dead actor there is always a cycle, unless it has no inputs at all. It begins where the diagram does. */
    private List<String> cycle(String from) {
        List<String> path = new ArrayList<>();
        Optional<String> next = Optional.of(from);
        while (next.isPresent() && !path.contains(next.get())) {
            path.add(next.get());
            next = waitsFor(next.get());
        }
        if (next.isEmpty()) {
            return List.of();
        }
        List<String> cycle = new ArrayList<>(path.subList(path.indexOf(next.get()), path.size()));
        Collections.reverse(cycle);
        Collections.rotate(cycle, -cycle.indexOf(first(cycle).name()));
        return cycle;
    }

    private Optional<String> waitsFor(String actor) {
        return reach.inputs(actor).stream()
                .filter(channel -> !reach.flows(channel))
                .map(Channel::senders)
                .flatMap(List::stream)
                .findFirst();
    }

    private static String list(List<String> names) {
        String shown = names.stream().limit(LONGEST_LIST).map(DeadParts::quote).collect(Collectors.joining(", "));
        return names.size() > LONGEST_LIST ? shown + " and " + (names.size() - LONGEST_LIST) + " others" : shown;
    }

    private static String quote(String name) {
        return '"' + name + '"';
    }
}
