package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of a graph, and which of them take from and send to a channel. */
final class Steps {
    private final List<Step> all = new ArrayList<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, List<Step>> consumers = new HashMap<>();
    private final Map<String, List<Step>> producers = new HashMap<>();

    Steps(Graph graph) {
        graph.channels().forEach(channel -> channels.put(channel.name(), channel));
        for (Actor actor : graph.actors()) {
            for (ActivationMethod method : actor.methods()) {
                Step step = new Step(actor, method);
                all.add(step);
                index(method.inputs(), step, consumers);
                index(method.sends(), step, producers);
            }
        }
    }

    private static void index(List<Demand> demands, Step step, Map<String, List<Step>> index) {
        demands.stream()
                .map(Demand::channel)
                .distinct()
                .forEach(channel -> index.computeIfAbsent(channel, name -> new ArrayList<>())
                        .add(step));
    }

    List<Step> all() {
        return all;
    }

    Optional<Channel> channel(String name) {
        return Optional.ofNullable(channels.get(name));
    }

    List<Step> consumers(String channel) {
        return consumers.getOrDefault(channel, List.of());
    }

    List<Step> producers(String channel) {
        return producers.getOrDefault(channel, List.of());
    }
}
