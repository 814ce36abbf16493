package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Weighs which of two names that look alike is the misspelt one: the one that fewer ports and methods use, and that is
 * further from the names of the fields. In doubt it is the sender's.
 */
final class Evidence {
    private final Map<String, Actor> actors = new HashMap<>();

    Evidence(Graph graph) {
        graph.actors().forEach(actor -> actors.put(actor.name().value(), actor));
    }

    boolean isSenderMisspelt(Channel sent, Channel taken) {
        return weight(sent.senders(), sent.name(), taken.name())
                <= weight(taken.receivers(), taken.name(), sent.name());
    }

    /** How much speaks for the name that these ends have, against the other one. */
    private int weight(Collection<End> ends, String name, String other) {
        int weight = 0;
        for (End end : ends) {
            weight += 1 + alike(end, name) - alike(end, other);
            Actor actor = actors.get(end.actor());
            if (actor != null) {
                weight += mentions(actor, name) - mentions(actor, other);
            }
        }
        return weight;
    }

    private static int alike(End end, String name) {
        return end.port().member().equalsIgnoreCase(name) ? 1 : 0;
    }

    private static int mentions(Actor actor, String name) {
        return (int) actor.methods().stream()
                .flatMap(Evidence::named)
                .filter(demand -> demand.channel().equals(name))
                .count();
    }

    private static Stream<Demand> named(ActivationMethod method) {
        Stream<Demand> sends = method.sendsStated() ? method.sends().stream() : Stream.empty();
        Demand room = method.room();
        Stream<Demand> rooms = room == null ? Stream.empty() : List.of(room).stream();
        return Stream.of(method.inputs().stream(), sends, rooms).flatMap(demands -> demands);
    }
}
