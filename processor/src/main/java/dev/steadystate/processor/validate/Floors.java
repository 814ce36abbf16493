package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Floor;
import dev.steadystate.processor.model.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the capacities of a valid graph may be lowered when it is run: to the rooms and demands of the ends, and not at
 * all where a cycle's proof rests on them. They may always be raised.
 */
public final class Floors {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> inCycles = new HashSet<>();

    private Floors(Graph graph) {
        graph.actors().forEach(actor -> actors.put(actor.name().value(), actor));
        Steps steps = new Steps(graph);
        Waits waits = new Waits(graph, steps);
        for (List<Step> members : Components.cyclic(steps.all(), waits)) {
            new Cycle(members, steps, waits)
                    .waits()
                    .forEach(wait -> inCycles.add(wait.channel().name()));
        }
    }

    /** The floors of the graph, by the order of its channels; none for those that may be lowered to 1. */
    public static List<Floor> of(Graph graph) {
        Floors floors = new Floors(graph);
        List<Floor> all = new ArrayList<>();
        for (Channel channel : graph.channels()) {
            boolean cycle = floors.inCycles.contains(channel.name());
            int messages = cycle ? channel.capacity() : Math.max(room(channel), floors.demand(channel));
            if (messages > 1) {
                all.add(new Floor(channel.name(), messages, cycle));
            }
        }
        return all;
    }

    private static int room(Channel channel) {
        return channel.senders().stream()
                .filter(end -> !channel.deadLetters() && !OverflowPolicy.isLossy(end.port()))
                .mapToInt(end -> end.port().room().value())
                .max()
                .orElse(0);
    }

    private int demand(Channel channel) {
        int most = 0;
        for (End end : channel.receivers()) {
            Actor actor = actors.get(end.actor());
            if (actor != null) {
                most = Math.max(most, demand(channel, end, actor));
            }
        }
        return most;
    }

    private static int demand(Channel channel, End end, Actor actor) {
        int most = 0;
        long lanes = DemandSizes.lanes(channel, end);
        for (ActivationMethod method : actor.methods()) {
            for (Demand input : method.inputs()) {
                if (input.channel().equals(channel.name())) {
                    most = Math.max(most, (int) ((input.count() + lanes - 1) / lanes));
                }
            }
        }
        return most;
    }
}
