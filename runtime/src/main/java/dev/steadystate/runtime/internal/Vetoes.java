package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Veto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of instances why they have not stopped. Any thread; the figures are those of the moment. */
final class Vetoes {
    private static final long SECOND_NS = 1_000_000_000;

    private Vetoes() {}

    /** What each instance that has not ended has to say. */
    static List<Veto> of(List<ActorInstance> instances) {
        List<Veto> vetoes = new ArrayList<>();
        for (ActorInstance each : instances) {
            if (each.life.phase() != Life.Phase.ENDED) {
                vetoes.add(new Veto(each.name(), each.instance(), reason(each)));
            }
        }
        return vetoes;
    }

    /** What instances that have ended left in their inputs. */
    static List<Veto> leftBehind(List<ActorInstance> instances) {
        List<Veto> vetoes = new ArrayList<>();
        for (ActorInstance each : instances) {
            List<String> held = held(each);
            if (!held.isEmpty()) {
                vetoes.add(new Veto(each.name(), each.instance(), String.join(", ", held) + ", undelivered"));
            }
        }
        return vetoes;
    }

    private static String reason(ActorInstance instance) {
        List<String> reasons = new ArrayList<>();
        long busyNs = instance.inMethodNs();
        if (busyNs >= SECOND_NS) {
            reasons.add("is in a method since " + busyNs / SECOND_NS + " s");
        }
        String phase = phase(instance.life);
        if (!phase.isEmpty()) {
            reasons.add(phase);
        }
        DurableCells durables = instance.durables();
        if (durables != null && !durables.trouble().isEmpty()) {
            reasons.add(durables.trouble());
        }
        reasons.addAll(held(instance));
        reasons.addAll(full(instance));
        if (reasons.isEmpty()) {
            reasons.addAll(open(instance));
        }
        return reasons.isEmpty() ? "has not voted yet" : String.join(", ", reasons);
    }

    private static String phase(Life life) {
        return switch (life.phase()) {
            case WAITING -> "waits for its restart";
            case STARTING -> "has not started";
            case LEAVING -> "is stopping";
            case SAVING -> "is saving its state";
            default -> life.ballot().hasRefused() ? Ballot.REFUSAL : "";
        };
    }

    private static List<String> held(ActorInstance instance) {
        List<String> held = new ArrayList<>();
        for (Input input : instance.inputs()) {
            long sum = 0;
            for (LaneInput lane : input.laneEnds()) {
                sum += lane.ring().size();
            }
            if (sum > 0) {
                held.add(input.channel() + " holds " + sum);
            }
        }
        return held;
    }

    private static List<String> full(ActorInstance instance) {
        Map<String, String> full = new LinkedHashMap<>();
        for (Ring lane : instance.lanesOut()) {
            if (lane.isFull()) {
                full.put(lane.channel, lane.channel + " is full (" + lane.capacity + ")");
            }
        }
        return List.copyOf(full.values());
    }

    private static List<String> open(ActorInstance instance) {
        Map<String, String> open = new LinkedHashMap<>();
        for (Input input : instance.inputs()) {
            for (LaneInput lane : input.laneEnds()) {
                if (!lane.ring().isClosed()) {
                    open.put(input.channel(), input.channel() + " is not closed by " + lane.ring().sender.label);
                }
            }
        }
        return List.copyOf(open.values());
    }
}
