package dev.steadystate.diagram.difference;

import dev.steadystate.diagram.DriverText;
import dev.steadystate.diagram.Position;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.Topology.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How the actors of two topologies differ, and which are which. */
final class ActorDifferences {
    private final Words words;
    private final Pairs<Actor> pairs;
    /** The names of the first topology for actors of the second one. */
    private final Map<String, String> firstNames = new HashMap<>();

    private final Set<String> alone = new HashSet<>();

    ActorDifferences(Topology first, Topology second, Words words) {
        this.words = words;
        Map<String, Set<String>> firstChannels = channels(first);
        Map<String, Set<String>> secondChannels = channels(second);
        pairs = Pairs.of(
                first.actors(),
                second.actors(),
                Actor::name,
                actor -> traits(actor, firstChannels),
                actor -> traits(actor, secondChannels));
        pairs.both()
                .forEach(pair ->
                        firstNames.put(pair.second().name(), pair.first().name()));
        pairs.first().forEach(actor -> alone.add(actor.name()));
        pairs.second().forEach(actor -> alone.add(actor.name()));
    }

    private static Map<String, Set<String>> channels(Topology topology) {
        Map<String, Set<String>> channels = new HashMap<>();
        for (Topology.Channel channel : topology.channels()) {
            channel.senders().forEach(actor -> add(channels, actor, "> " + channel.name()));
            channel.receivers().forEach(actor -> add(channels, actor, "< " + channel.name()));
        }
        return channels;
    }

    private static void add(Map<String, Set<String>> channels, String actor, String channel) {
        channels.computeIfAbsent(actor, name -> new TreeSet<>()).add(channel);
    }

    private static String traits(Actor actor, Map<String, Set<String>> channels) {
        return String.join("\n", channels.getOrDefault(actor.name(), Set.of()));
    }

    /** What the first topology calls an actor of the second one; its own name if it is not there. */
    String firstName(String second) {
        return firstNames.getOrDefault(second, second);
    }

    /** Whether an actor is in one of the topologies only: then that has been told, and nothing of its ends need be. */
    boolean isAlone(String actor) {
        return alone.contains(actor);
    }

    List<Difference> all(boolean diagrams) {
        List<Difference> all = new ArrayList<>();
        for (Pairs.Pair<Actor> pair : pairs.both()) {
            compare(pair.first(), pair.second(), diagrams, all);
        }
        pairs.first().forEach(actor -> all.add(alone(actor, true)));
        pairs.second().forEach(actor -> all.add(alone(actor, false)));
        return all;
    }

    private Difference alone(Actor actor, boolean inFirst) {
        Optional<Position> here = Optional.of(actor.position());
        return new Difference(
                Aspect.ACTOR,
                actor.name(),
                "",
                "actor " + Words.quote(actor.name()) + " " + words.onlyIn(inFirst),
                inFirst ? here : Optional.empty(),
                inFirst ? Optional.empty() : here);
    }

    private void compare(Actor first, Actor second, boolean diagrams, List<Difference> all) {
        if (!first.name().equals(second.name())) {
            all.add(difference(
                    Aspect.ACTOR, first, second, "is called " + Words.quote(second.name()) + " in " + words.second()));
        }
        if (first.instances() != second.instances()) {
            String one = first.instances() + (first.instances() == 1 ? " instance" : " instances");
            all.add(difference(Aspect.INSTANCES, first, second, words.differ("has", one, second.instances())));
        }
        if (!first.troupe().equals(second.troupe())) {
            all.add(difference(
                    Aspect.TROUPE, first, second, words.differ("is of", troupe(first), "of " + troupe(second))));
        }
        String one = drivers(first);
        String other = drivers(second);
        if (diagrams && !one.equals(other)) {
            all.add(difference(Aspect.DRIVERS, first, second, words.differ("is driven by", one, "by " + other)));
        }
    }

    private static Difference difference(Aspect aspect, Actor first, Actor second, String fact) {
        return new Difference(
                aspect,
                first.name(),
                "",
                "actor " + Words.quote(first.name()) + " " + fact,
                Optional.of(first.position()),
                Optional.of(second.position()));
    }

    private static String troupe(Actor actor) {
        return actor.troupe().isEmpty() ? "no troupe" : "troupe " + Words.quote(actor.troupe());
    }

    private static String drivers(Actor actor) {
        String drivers = DriverText.of(actor.drivers());
        return drivers.isEmpty() ? "nothing special" : drivers;
    }
}
