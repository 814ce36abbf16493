package dev.steadystate.processor.validate;

import dev.steadystate.processor.model.Channel;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.MethodKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Steps each of which waits, directly or not, for each other one; and what gets into their channels from outside. */
final class Cycle {
    private final Steps steps;
    private final Set<Step> members;
    private final List<Wait> waits = new ArrayList<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();

    Cycle(List<Step> members, Steps steps, Waits waits) {
        this.steps = steps;
        this.members = new HashSet<>(members);
        members.stream()
                .sorted(Comparator.comparing(Step::label))
                .flatMap(member -> waits.of(member).stream())
                .filter(wait -> this.members.contains(wait.to()))
                .forEach(wait -> {
                    this.waits.add(wait);
                    channels.put(wait.channel().name(), wait.channel());
                });
    }

    Set<Step> members() {
        return members;
    }

    List<Step> byLabel() {
        return members.stream().sorted(Comparator.comparing(Step::label)).toList();
    }

    /** The waits within the cycle, by the label of the step that waits. */
    List<Wait> waits() {
        return waits;
    }

    /** A step outside that can put messages in without end: it does not take any out. */
    Optional<Step> entry() {
        return outside()
                .filter(step -> step.method().kind() != MethodKind.ON_START)
                .filter(step ->
                        step.method().inputs().stream().noneMatch(input -> channels.containsKey(input.channel())))
                .findFirst();
    }

    /** An end through which ordinary code puts messages in. */
    Optional<End> externalEntry() {
        return channels.values().stream()
                .flatMap(channel -> channel.senders().stream())
                .filter(End::external)
                .findFirst();
    }

    /** A member that may send more messages into the cycle than it takes out. */
    Optional<Step> multiplier() {
        Map<Step, Long> sent = new LinkedHashMap<>();
        waits.forEach(wait -> sent.merge(wait.from(), (long) wait.room() * copies(wait), Long::sum));
        return sent.entrySet().stream()
                .filter(entry -> entry.getValue() > taken(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How many messages {@code @OnStart} methods put in, at the most. */
    long started() {
        return outside()
                        .filter(step -> step.method().kind() == MethodKind.ON_START)
                        .mapToLong(step ->
                                sentFrom(step) * step.actor().instances().value())
                        .sum()
                / independentRings();
    }

    /** Whether each step waits for one other: then the cycle is a ring, in the order of its waits. */
    boolean isRing() {
        return waits.size() == members.size() && channels.size() == members.size();
    }

    private Stream<Step> outside() {
        return channels.keySet().stream()
                .flatMap(channel -> steps.producers(channel).stream())
                .distinct()
                .filter(step -> !members.contains(step) && step.method().kind() != MethodKind.ON_STOP);
    }

    /** A broadcast makes a copy for each instance of the taker. */
    private static int copies(Wait wait) {
        return wait.channel().broadcast() ? wait.to().actor().instances().value() : 1;
    }

    private long taken(Step step) {
        return step.method().inputs().stream()
                .filter(input -> channels.containsKey(input.channel()))
                .mapToLong(input -> Math.max(1, input.count()))
                .sum();
    }

    private long sentFrom(Step starter) {
        return channels.values().stream()
                .filter(channel -> starter.sends(channel.name()))
                .flatMap(channel -> channel.senders().stream())
                .filter(end -> end.actor().equals(starter.actor().name().value()))
                .mapToLong(end -> end.port().room().value())
                .sum();
    }

    /** Instances that are joined one to one make as many cycles that have nothing to do with each other. */
    private int independentRings() {
        List<Integer> counts = members.stream()
                .map(step -> step.actor().instances().value())
                .distinct()
                .toList();
        boolean oneToOne = channels.values().stream()
                .allMatch(channel -> !channel.cross() && channel.senderCount() == channel.receiverCount());
        return counts.size() == 1 && oneToOne ? Math.max(1, counts.get(0)) : 1;
    }
}
