package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.End;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Position;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cycles cannot stall. A method waits for room in the channels that it may send to, which those free that take from them. If
 * such waits go round, messages must neither get in without end nor multiply, and those that {@code @OnStart} puts in must be
 * enough to meet the demands but too few to fill the channels.
 */
final class Cycles implements GraphRule {
    /** Mistakes that make the figures of a cycle meaningless. */
    private static final Set<Code> BLURRING = EnumSet.of(
            Code.OUT_OF_RANGE,
            Code.DEMAND_INVALID,
            Code.DEMAND_TOO_LARGE,
            Code.UNKNOWN_CHANNEL,
            Code.TYPES_DIFFER,
            Code.SEVERAL_SENDERS,
            Code.TWO_DECLARATIONS);

    @Override
    public void check(Graph graph, Findings findings) {
        Steps steps = new Steps(graph);
        Waits waits = new Waits(graph, steps);
        Reach reach = new Reach(graph, steps, findings);
        for (List<Step> members : Components.cyclic(steps.all(), waits)) {
            boolean blurred = members.stream().anyMatch(step -> isBlurred(step, findings));
            boolean alive = members.stream().anyMatch(step -> reach.isReached(step.actor()));
            if (!blurred && alive) {
                check(new Cycle(members, steps, waits), findings);
            }
        }
    }

    private static boolean isBlurred(Step step, Findings findings) {
        String type = step.actor().className().canonicalName();
        return BLURRING.stream().anyMatch(code -> findings.contains(code, type));
    }

    private static void check(Cycle cycle, Findings findings) {
        Optional<Step> entry = cycle.entry();
        Optional<End> external = cycle.externalEntry();
        Optional<Step> multiplier = cycle.multiplier();
        if (entry.isPresent()) {
            String actor = entry.get().actor().name().value();
            fills(cycle, starting(cycle, actor), entry.get().label(), " puts messages in without end", findings);
        } else if (external.isPresent()) {
            fills(cycle, starting(cycle, ""), external.get().label(), " puts messages in without end", findings);
        } else if (multiplier.isPresent()) {
            Step step = multiplier.get();
            fills(cycle, step, step.label(), " may send more messages into it than it takes", findings);
        } else {
            bounded(cycle, findings);
        }
    }

    /** The member of this actor, else the first of all. */
    private static Step starting(Cycle cycle, String actor) {
        return cycle.members().stream()
                .min(Comparator.comparing(
                                (Step step) -> !step.actor().name().value().equals(actor))
                        .thenComparing(Step::label))
                .orElseThrow();
    }

    private static void fills(Cycle cycle, Step start, String who, String does, Findings findings) {
        List<Wait> ring = new ShortestRing(cycle.waits(), wait -> 1).through(start);
        String cause = who + does + ", and when all its channels are full nobody takes any";
        report(ring, cause, CycleRemedy.untie(ring, cycle.entry()), findings);
    }

    private static void bounded(Cycle cycle, Findings findings) {
        long messages = cycle.started();
        List<Wait> ring = tightest(cycle);
        if (ring.isEmpty()) {
            return;
        }
        switch (Tokens.verdict(ring, messages)) {
            case EMPTY -> report(ring, "no message ever gets into it", CycleRemedy.start(ring), findings);
            case STARVED -> {
                if (cycle.isRing()) {
                    report(ring, CycleRemedy.goRound(messages, "too few"), CycleRemedy.feed(ring), findings);
                }
            }
            case FULL -> {
                String remedy = CycleRemedy.widen(ring, messages);
                report(ring, CycleRemedy.goRound(messages, "enough to fill it"), remedy, findings);
            }
            case TIGHT -> report(ring, CycleRemedy.tight(ring), CycleRemedy.loosen(ring), findings);
            case LIVE -> {}
        }
    }

    /** The ring of the cycle that the fewest messages fill. */
    private static List<Wait> tightest(Cycle cycle) {
        ShortestRing rings = new ShortestRing(cycle.waits(), Wait::full);
        List<Step> starts = cycle.isRing() ? List.of(starting(cycle, "")) : cycle.byLabel();
        List<Wait> tightest = List.of();
        long limit = Long.MAX_VALUE;
        for (Step start : starts) {
            List<Wait> ring = rings.through(start, limit);
            if (!ring.isEmpty()) {
                tightest = ring;
                limit = Tokens.full(ring);
            }
        }
        return tightest;
    }

    private static void report(List<Wait> ring, String cause, String remedy, Findings findings) {
        Step guilty = ring.get(0).from();
        Position at = guilty.method().position();
        Position sends = guilty.method().sendsStated() ? at.value("sends") : at;
        findings.report(Code.CYCLE_CAN_STALL, sends, CycleRemedy.path(ring), cause, remedy);
    }
}
