package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Demand;
import dev.steadystate.processor.model.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What methods wait for can be read, is consumed once, and includes the room that they are called for. */
final class Demands implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        Map<String, List<ActivationMethod>> consumers = new HashMap<>();
        for (ActivationMethod method : actor.methods()) {
            Set<ActivationMethod> told = new HashSet<>();
            for (Demand input : method.inputs()) {
                checkForm(input, findings);
                List<ActivationMethod> earlier =
                        consumers.computeIfAbsent(input.channel(), channel -> new ArrayList<>());
                earlier.stream()
                        .filter(first -> !isToldApart(actor, first, method) && told.add(first))
                        .findFirst()
                        .ifPresent(first -> report(first, method, input, findings));
                earlier.add(method);
            }
            checkRoom(method, findings);
        }
    }

    private static void checkForm(Demand input, Findings findings) {
        if (input.count() < 0) {
            findings.report(Code.DEMAND_INVALID, input.position(), Wording.quote(input.text()));
        }
    }

    private static void report(ActivationMethod first, ActivationMethod second, Demand input, Findings findings) {
        findings.report(
                Code.CONSUMED_TWICE,
                input.position(),
                Wording.quote(input.channel()),
                Texts.annotation(first),
                Texts.annotation(second));
    }

    /** Whether what else is there decides which of two methods gets a message, or both are one that has been told of already. */
    private static boolean isToldApart(Actor actor, ActivationMethod first, ActivationMethod second) {
        boolean twoAnnotations = !first.equals(second)
                && first.position().member().equals(second.position().member());
        return twoAnnotations || (!includes(actor, first, second) && !includes(actor, second, first));
    }

    /** Whether one method waits for all that the other one waits for: messages, and room. */
    private static boolean includes(Actor actor, ActivationMethod method, ActivationMethod other) {
        return channels(method.inputs()).containsAll(channels(other.inputs()))
                && rooms(actor, method).containsAll(rooms(actor, other));
    }

    private static Set<String> channels(List<Demand> demands) {
        return demands.stream().map(Demand::channel).collect(Collectors.toSet());
    }

    private static Set<String> rooms(Actor actor, ActivationMethod method) {
        return channels(method.sends()).stream()
                .filter(channel -> Ports.port(actor, Direction.TX, channel)
                        .filter(OverflowPolicy::isWaitedFor)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static void checkRoom(ActivationMethod method, Findings findings) {
        Demand room = method.room();
        if (room == null || !method.sendsStated()) {
            return;
        }
        boolean included =
                method.sends().stream().anyMatch(output -> output.channel().equals(room.channel()));
        if (!included) {
            findings.report(Code.SENDS_WITHOUT_ROOM, method.position().value("sends"), Wording.quote(room.channel()));
        }
    }
}
