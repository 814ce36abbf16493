package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Drivers;
import dev.steadystate.diagram.Names;
import dev.steadystate.diagram.Taking;
import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.internal.plan.DemandPlan;
import dev.steadystate.generator.internal.plan.PortPlan;
import dev.steadystate.generator.internal.plan.StepPlan;
import dev.steadystate.generator.internal.plan.StepPlan.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans the activation methods of an actor: one for each way in which its drivers can hold.
 *
 * <p>{@code AtMostEvery} and {@code Other} make timers that wait for the messages as well. {@code AtLeastEvery} is a timer of its own;
 * in an actor without inputs it is what makes the messages. {@code OnCapacity} is the room that the methods wait for. An input that no driver
 * names has a method of its own.
 */
final class StepPlanner {
    /** How often external conditions are asked. */
    private static final String POLL = "100ms";

    /** How often something happens that the diagram says nothing about. */
    private static final String CALM = "1s";

    private final Topology.Actor actor;
    private final PortPlanner channels;
    private final Feedback feedback;
    private final List<PortPlan> inputs;
    private final List<PortPlan> outputs;
    private final List<List<String>> conditions;
    private final UniqueNames methods;

    StepPlanner(Topology.Actor actor, List<PortPlan> ports, PortPlanner channels, Feedback feedback) {
        this.actor = actor;
        this.channels = channels;
        this.feedback = feedback;
        inputs = ports.stream().filter(PortPlan::isInput).toList();
        outputs = ports.stream().filter(port -> !port.isInput()).toList();
        methods = new UniqueNames()
                .reserve(List.of(
                        "dropUnmatched",
                        "wait",
                        "notify",
                        "notifyAll",
                        "getClass",
                        "hashCode",
                        "toString",
                        "finalize",
                        "clone"));
        conditions = actor.drivers().conditions().stream()
                .map(names -> names.stream().distinct().map(this::condition).toList())
                .toList();
    }

    private String condition(String name) {
        return methods.unique(Identifiers.lowerCamel(name, "Holds"), "Holds");
    }

    List<StepPlan> steps() {
        List<StepPlan> steps = new ArrayList<>();
        if (inputs.isEmpty()) {
            steps.addAll(ofSource());
        } else {
            demands().forEach(demands -> steps.add(onDemands(demands)));
            actor.drivers().atLeast().forEach(period -> steps.add(report(period)));
        }
        starved(steps).ifPresent(steps::add);
        return steps;
    }

    private List<List<Drivers.Need>> demands() {
        List<List<Drivers.Need>> sets =
                new ArrayList<>(Alternatives.of(actor, actor.drivers().events()));
        Set<String> named = sets.stream()
                .flatMap(List::stream)
                .map(Drivers.Need::channel)
                .collect(Collectors.toCollection(HashSet::new));
        inputs.stream()
                .filter(input -> !named.contains(input.channel()))
                .forEach(input -> sets.add(List.of(new Drivers.Need(input.channel(), 1, 1, actor.position()))));
        return sets;
    }

    private StepPlan onDemands(List<Drivers.Need> needs) {
        List<DemandPlan> demands = needs.stream().map(this::demand).toList();
        boolean sends = needs.stream().noneMatch(need -> feedback.isBack(need.channel(), actor.name()));
        Trigger trigger = trigger(demands);
        boolean timed = trigger == Trigger.PACED || trigger == Trigger.POLLED;
        String names = needs.stream()
                .map(need -> Names.upperCamel(need.channel(), "Channel"))
                .collect(Collectors.joining("And"));
        return step(trigger, "on" + names, demands, sends ? outputs : List.of())
                .period(timed ? period() : "")
                .max(trigger == Trigger.BATCH ? batch(needs.get(0)) : 0)
                .conditions(timed ? conditions : List.of())
                .because(sends || outputs.isEmpty() ? "" : comesBack(needs))
                .plan();
    }

    /** What is wanted of several lanes is taken one by one: a merged input shows one of its lanes at a time. */
    private DemandPlan demand(Drivers.Need need) {
        PortPlan port = inputs.stream()
                .filter(input -> input.channel().equals(need.channel()))
                .findFirst()
                .orElseThrow();
        boolean peek = taking(need) == Taking.PEEK_COPY;
        return need.lanes() > 1
                ? new DemandPlan(port, 1, peek, need.count() * need.lanes())
                : new DemandPlan(port, need.count(), peek, 1);
    }

    private Taking taking(Drivers.Need need) {
        return channels.channel(need.channel()).taking();
    }

    private Trigger trigger(List<DemandPlan> demands) {
        if (!actor.drivers().atMost().isEmpty()) {
            return Trigger.PACED;
        }
        if (!conditions.isEmpty()) {
            return Trigger.POLLED;
        }
        DemandPlan only = demands.get(0);
        if (demands.size() > 1 || only.count() > 1 || only.peek()) {
            return Trigger.READY;
        }
        Topology.Channel channel = channels.channel(only.port().channel());
        boolean slices = only.quorum() == 1 && (channel.taking() == Taking.TAKE_COPY || channel.batch() > 1);
        return slices ? Trigger.BATCH : Trigger.MESSAGE;
    }

    private int batch(Drivers.Need need) {
        Topology.Channel channel = channels.channel(need.channel());
        return Math.min(channel.batch(), channel.capacity());
    }

    private String period() {
        return actor.drivers().atMost().stream().findFirst().orElse(POLL);
    }

    private String comesBack(List<Drivers.Need> needs) {
        Drivers.Need back = needs.stream()
                .filter(need -> feedback.isBack(need.channel(), actor.name()))
                .findFirst()
                .orElseThrow();
        List<String> cycle = feedback.cycle(back.channel(), actor.name());
        String path = Stream.concat(cycle.stream(), Stream.of(actor.name())).collect(Collectors.joining(" → "));
        return "It sends nothing: " + back.channel() + " comes back round the cycle " + path
                + ", which could stall if this method waited for room.";
    }

    private List<StepPlan> ofSource() {
        Optional<String> timer = Stream.of(
                        actor.drivers().atLeast(), actor.drivers().atMost())
                .flatMap(List::stream)
                .findFirst()
                .or(() -> conditions.isEmpty() ? Optional.empty() : Optional.of(POLL));
        if (timer.isPresent() || actor.drivers().capacities().isEmpty()) {
            String because = timer.isPresent() ? "" : "The diagram does not say how often.";
            return List.of(step(Trigger.TIMER, "tick", List.of(), outputs)
                    .period(timer.orElse(CALM))
                    .conditions(conditions)
                    .because(because)
                    .plan());
        }
        return onRoom();
    }

    /** Room in all that the clauses name, or, if there is only one clause, in any of it. */
    private List<StepPlan> onRoom() {
        List<List<Drivers.Need>> clauses = actor.drivers().capacities();
        if (clauses.size() > 1 || clauses.get(0).size() == 1) {
            return List.of(fill(output(clauses.get(0).get(0)), outputs));
        }
        List<PortPlan> named =
                clauses.get(0).stream().map(this::output).distinct().toList();
        List<StepPlan> steps = new ArrayList<>();
        for (PortPlan port : named) {
            List<PortPlan> others =
                    outputs.stream().filter(other -> !named.contains(other)).toList();
            List<PortPlan> sends = new ArrayList<>(List.of(port));
            if (steps.isEmpty()) {
                sends.addAll(others);
            }
            steps.add(fill(port, sends));
        }
        return steps;
    }

    private StepPlan fill(PortPlan port, List<PortPlan> sends) {
        return step(Trigger.ROOM, "fill" + Names.upperCamel(port.channel(), "Channel"), List.of(), sends)
                .source(port)
                .plan();
    }

    private PortPlan output(Drivers.Need need) {
        return outputs.stream()
                .filter(port -> port.channel().equals(need.channel()))
                .findFirst()
                .orElseThrow();
    }

    private StepPlan report(String period) {
        return step(Trigger.REPORT, "every" + Names.upperCamel(period, ""), List.of(), List.of())
                .period(period)
                .plan();
    }

    /** Outputs that no other method sends to would leave everybody behind them without a message: a timer begins. */
    private Optional<StepPlan> starved(List<StepPlan> steps) {
        Set<String> sent = steps.stream()
                .flatMap(step -> step.sends().stream())
                .map(PortPlan::channel)
                .collect(Collectors.toSet());
        List<PortPlan> starved =
                outputs.stream().filter(port -> !sent.contains(port.channel())).toList();
        if (starved.isEmpty()) {
            return Optional.empty();
        }
        Optional<StepPlan> report =
                steps.stream().filter(step -> step.trigger() == Trigger.REPORT).findFirst();
        report.ifPresent(steps::remove);
        String because =
                report.isPresent() ? "" : "Nothing in the diagram says what starts the cycle, so a timer does.";
        String method = report.map(StepPlan::method).orElseGet(() -> methods.unique("begin", "Again"));
        return Optional.of(new StepDraft(Trigger.TIMER, method, List.of(), starved, starved.size() == outputs.size())
                .period(report.map(StepPlan::period).orElse(CALM))
                .because(because)
                .plan());
    }

    private StepDraft step(Trigger trigger, String method, List<DemandPlan> demands, List<PortPlan> sends) {
        boolean all = sends.size() == outputs.size();
        return new StepDraft(trigger, methods.unique(method, "Again"), demands, sends, all);
    }
}
