package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Drivers;
import dev.steadystate.diagram.Names;
import dev.steadystate.diagram.ReservedNames;
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
 * in an actor without inputs it is what makes the messages. {@code OnCapacity} is the room that the methods wait for; where any of several
 * outputs will do, there is a method for each {@link Way}. An input that no driver names has a method of its own.
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
    private final List<Way> ways;
    private final List<List<String>> conditions;
    private final UniqueNames methods;

    StepPlanner(Topology.Actor actor, List<PortPlan> ports, PortPlanner channels, Feedback feedback) {
        this.actor = actor;
        this.channels = channels;
        this.feedback = feedback;
        inputs = ports.stream().filter(PortPlan::isInput).toList();
        outputs = ports.stream().filter(port -> !port.isInput()).toList();
        ways = Way.of(actor, outputs);
        methods = new UniqueNames().reserve(ReservedNames.OBJECT).reserve(List.of("dropUnmatched"));
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
            demands().forEach(demands -> steps.addAll(onDemands(demands)));
            Alternatives.checkNumber(actor, steps.size());
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

    private List<StepPlan> onDemands(List<Drivers.Need> needs) {
        Optional<Drivers.Need> back = needs.stream()
                .filter(need -> feedback.isBack(need.channel(), actor.name()))
                .findFirst();
        if (back.isPresent()) {
            return List.of(onDemands(needs, Way.NOWHERE)
                    .because(outputs.isEmpty() ? "" : comesBack(back.get()))
                    .plan());
        }
        return ways.stream().map(way -> onDemands(needs, way).plan()).toList();
    }

    private StepDraft onDemands(List<Drivers.Need> needs, Way way) {
        List<DemandPlan> demands = needs.stream().map(this::demand).toList();
        Trigger trigger = trigger(demands);
        boolean timed = trigger == Trigger.PACED || trigger == Trigger.POLLED;
        String names = needs.stream()
                .map(need -> Names.upperCamel(need.channel(), "Channel"))
                .collect(Collectors.joining("And"));
        return step(trigger, "on" + names + way.suffix(), demands, way)
                .period(timed ? period() : "")
                .max(trigger == Trigger.BATCH ? batch(needs.get(0)) : 0)
                .conditions(timed ? conditions : List.of());
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

    private String comesBack(Drivers.Need back) {
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
        if (timer.isEmpty() && !actor.drivers().capacities().isEmpty()) {
            return ways.stream().map(this::fill).toList();
        }
        String because = timer.isPresent() ? "" : "The diagram does not say how often.";
        return ways.stream()
                .map(way -> step(Trigger.TIMER, "tick" + way.suffix(), List.of(), way)
                        .period(timer.orElse(CALM))
                        .conditions(conditions)
                        .because(because)
                        .plan())
                .toList();
    }

    /** Waits for room in all that a method sends to, and is called again and again while the first that is asked for has some. */
    private StepPlan fill(Way way) {
        PortPlan first = actor.drivers().capacities().stream()
                .flatMap(List::stream)
                .map(this::output)
                .filter(way.sends()::contains)
                .findFirst()
                .orElseThrow();
        String name = way.names().isEmpty() ? Names.upperCamel(first.channel(), "Channel") : way.names();
        return step(Trigger.ROOM, "fill" + name, List.of(), way).source(first).plan();
    }

    private PortPlan output(Drivers.Need need) {
        return outputs.stream()
                .filter(port -> port.channel().equals(need.channel()))
                .findFirst()
                .orElseThrow();
    }

    private StepPlan report(String period) {
        return step(Trigger.REPORT, "every" + Names.upperCamel(period, ""), List.of(), Way.NOWHERE)
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

    private StepDraft step(Trigger trigger, String method, List<DemandPlan> demands, Way way) {
        boolean all = way.sends().size() == outputs.size();
        return new StepDraft(trigger, methods.unique(method, "Again"), demands, way.sends(), all)
                .instead(way.instead());
    }
}
