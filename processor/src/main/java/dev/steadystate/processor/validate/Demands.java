package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Demand;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What methods wait for can be read, is consumed once, and includes the room that they are called for. */
final class Demands implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        Map<String, ActivationMethod> consumers = new HashMap<>();
        for (ActivationMethod method : actor.methods()) {
            for (Demand input : method.inputs()) {
                checkForm(input, findings);
                checkOnce(consumers.putIfAbsent(input.channel(), method), method, input, findings);
            }
            checkRoom(method, findings);
        }
    }

    private static void checkForm(Demand input, Findings findings) {
        if (input.count() < 0) {
            findings.report(Code.DEMAND_INVALID, input.position(), Wording.quote(input.text()));
        }
    }

    private static void checkOnce(
            @Nullable ActivationMethod first, ActivationMethod method, Demand input, Findings findings) {
        if (first == null) {
            return;
        }
        // The same method under two annotations has been told so already.
        boolean twoAnnotations = !first.equals(method)
                && first.position().member().equals(method.position().member());
        if (!twoAnnotations) {
            findings.report(
                    Code.CONSUMED_TWICE,
                    input.position(),
                    Wording.quote(input.channel()),
                    Texts.annotation(first),
                    Texts.annotation(method));
        }
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
