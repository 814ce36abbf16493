package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorKind;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** An actor is a class or record that generated code can construct without anything around it. */
final class ActorShape implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        if (!isClass(actor)) {
            String kind = actor.kind().name().toLowerCase(Locale.ROOT);
            report(actor, "an " + kind, "make it a class or record", findings);
        } else if (actor.modifiers().contains(Modifier.ABSTRACT)) {
            report(actor, "abstract", "make it concrete, and annotate subclasses instead", findings);
        } else if (actor.inner()) {
            report(actor, "an inner class", "make it static, or a class of its own", findings);
        } else if (actor.modifiers().contains(Modifier.PRIVATE)) {
            report(actor, "private", "make it visible in its package", findings);
        } else if (!actor.privateWithin().isEmpty()) {
            report(actor, "nested in private " + actor.privateWithin(), "make both visible in their package", findings);
        } else if (actor.typeParameters()) {
            report(actor, "generic", "give it the types it is used with, and annotate subclasses instead", findings);
        }
    }

    /** Whether it is worth looking any further. */
    static boolean isClass(Actor actor) {
        return actor.kind() == ActorKind.CLASS || actor.kind() == ActorKind.RECORD;
    }

    private static void report(Actor actor, String fact, String remedy, Findings findings) {
        findings.report(Code.ACTOR_SHAPE, actor.position(), actor.className(), fact, remedy);
    }
}
