package dev.steadystate.diagram.check;

import dev.steadystate.diagram.Drivers;
import dev.steadystate.diagram.Topology;
import dev.steadystate.diagram.Topology.Actor;
import dev.steadystate.diagram.Topology.Channel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which actors can ever do something: those that need no message, and those that messages of such reach. All clauses of {@code
 * OnEvent} have to be met, each by one of its channels; without {@code OnEvent} one message on any input is enough.
 */
final class Reach {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, List<Channel>> inputs = new HashMap<>();
    private final Map<String, List<Channel>> outputs = new HashMap<>();
    private final Set<String> flowing = new HashSet<>();
    private final Set<String> reached = new HashSet<>();

    Reach(Topology topology) {
        topology.actors().forEach(actor -> actors.put(actor.name(), actor));
        for (Channel channel : topology.channels()) {
            channel.senders().forEach(actor -> of(outputs, actor).add(channel));
            channel.receivers().forEach(actor -> of(inputs, actor).add(channel));
        }
        Deque<Actor> fresh = new ArrayDeque<>(topology.actors());
        while (!fresh.isEmpty()) {
            Actor actor = fresh.remove();
            if (isDriven(actor) && reached.add(actor.name())) {
                outputs(actor.name()).stream()
                        .filter(channel -> flowing.add(channel.name()))
                        .flatMap(channel -> channel.receivers().stream())
                        .map(actors::get)
                        .filter(Objects::nonNull)
                        .forEach(fresh::add);
            }
        }
    }

    private static List<Channel> of(Map<String, List<Channel>> channels, String actor) {
        return channels.computeIfAbsent(actor, name -> new ArrayList<>());
    }

    boolean isReached(String actor) {
        return reached.contains(actor);
    }

    boolean flows(Channel channel) {
        return flowing.contains(channel.name());
    }

    List<Channel> inputs(String actor) {
        return inputs.getOrDefault(actor, List.of());
    }

    List<Channel> outputs(String actor) {
        return outputs.getOrDefault(actor, List.of());
    }

    private boolean isDriven(Actor actor) {
        Drivers drivers = actor.drivers();
        List<Channel> own = inputs(actor.name());
        if (isDrivenByItself(actor, own)) {
            return true;
        }
        if (drivers.events().isEmpty()) {
            return own.stream().anyMatch(this::flows);
        }
        return drivers.events().stream()
                .allMatch(clause -> clause.stream().anyMatch(need -> flowing.contains(need.channel())));
    }

    /** By a timer, by room, by a condition from outside, or because there is nothing that it could wait for but an end to send to. */
    private boolean isDrivenByItself(Actor actor, List<Channel> own) {
        Drivers drivers = actor.drivers();
        boolean others = !drivers.atMost().isEmpty()
                || !drivers.capacities().isEmpty()
                || !drivers.conditions().isEmpty();
        boolean source = own.isEmpty() && !outputs(actor.name()).isEmpty();
        return actor.fed()
                || source
                || !drivers.atLeast().isEmpty()
                || (others && drivers.events().isEmpty());
    }
}
