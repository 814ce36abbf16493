package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.MethodKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who waits for whom in a graph: the relation in which a cycle can stall. */
final class Waits {
    private final Steps steps;
    private final Map<Step, List<Wait>> byStep = new HashMap<>();

    Waits(Graph graph, Steps steps) {
        this.steps = steps;
        Map<String, Map<String, End>> senders = new HashMap<>();
        for (Channel channel : graph.channels()) {
            for (End end : channel.senders()) {
                if (!channel.deadLetters()) {
                    senders.computeIfAbsent(end.actor(), actor -> new HashMap<>())
                            .putIfAbsent(channel.name(), end);
                }
            }
        }
        for (Step step : steps.all()) {
            byStep.put(
                    step, waits(step, senders.getOrDefault(step.actor().name().value(), Map.of())));
        }
    }

    /** What a step waits for, each time together with one that can help. */
    List<Wait> of(Step step) {
        return byStep.getOrDefault(step, List.of());
    }

    private List<Wait> waits(Step step, Map<String, End> senders) {
        List<Wait> waits = new ArrayList<>();
        if (step.method().kind() == MethodKind.ON_STOP) {
            return waits;
        }
        Set<String> outputs = new LinkedHashSet<>();
        step.method().sends().forEach(output -> outputs.add(output.channel()));
        for (String output : outputs) {
            End sender = senders.get(output);
            if (sender != null && OverflowPolicy.isWaitedFor(sender.port())) {
                steps.channel(output).ifPresent(channel -> waits.addAll(waits(step, channel, sender)));
            }
        }
        return waits;
    }

    private List<Wait> waits(Step step, Channel channel, End sender) {
        Set<String> receivers = new HashSet<>();
        channel.receivers().forEach(end -> receivers.add(end.actor()));
        return steps.consumers(channel.name()).stream()
                .filter(taker -> receivers.contains(taker.actor().name().value()))
                .map(taker -> new Wait(
                        step, taker, channel, sender, sender.port().room().value(), demand(taker, channel)))
                .toList();
    }

    private static int demand(Step taker, Channel channel) {
        return taker.method().inputs().stream()
                .filter(input -> input.channel().equals(channel.name()))
                .mapToInt(Demand::count)
                .max()
                .orElse(1);
    }
}
