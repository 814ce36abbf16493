package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Stated;

/** Schedule, troupe, blocking and escalation of an actor do not contradict each other. */
final class ThreadChoice implements ActorRule {
    private static final String SHARED = "SHARED";

    @Override
    public void check(Actor actor, Findings findings) {
        boolean inTroupe = !actor.troupe().value().isEmpty();
        boolean ownThread = !actor.schedule().value().equals(SHARED);
        if (inTroupe && ownThread) {
            findings.report(
                    Code.TROUPE_SCHEDULE,
                    actor.schedule().position(),
                    name(actor),
                    Wording.quote(actor.troupe().value()),
                    actor.schedule().value());
        } else if (actor.blocking().value() && inTroupe) {
            blocks(actor, "the thread of its troupe", "take it out of the troupe and make it DEDICATED", findings);
        } else if (actor.blocking().value() && !ownThread) {
            blocks(actor, "a shared thread", "add schedule = Schedule.DEDICATED", findings);
        }
        Stated<String> exhausted = actor.restarts().onExhausted();
        if (exhausted.value().equals("ESCALATE") && !inTroupe) {
            findings.report(Code.ESCALATE_OUTSIDE_TROUPE, exhausted.position(), name(actor));
        }
    }

    private static void blocks(Actor actor, String what, String remedy, Findings findings) {
        findings.report(Code.BLOCKING_SHARED, actor.blocking().position(), name(actor), what, remedy);
    }

    private static String name(Actor actor) {
        return Wording.quote(actor.name().value());
    }
}
