package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.FieldFacts;
import javax.lang.model.element.Modifier;

/** An actor keeps what it must remember in cells, and shares nothing with other threads. */
final class LostFields implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        for (FieldFacts field : actor.fields()) {
            boolean isFinal = field.modifiers().contains(Modifier.FINAL);
            if (field.modifiers().contains(Modifier.STATIC)) {
                checkStatic(field, isFinal, findings);
            } else if (field.inject()) {
                findings.report(Code.FIELD_NOT_INJECTED, field.position(), name(field));
            } else if (!isFinal) {
                findings.report(Code.FIELD_LOST, field.position(), name(field));
            }
        }
    }

    private static void checkStatic(FieldFacts field, boolean isFinal, Findings findings) {
        if (!isFinal) {
            findings.report(Code.STATIC_MUTABLE, field.position(), name(field), "final, or a @State cell of the actor");
        } else if (field.container()) {
            String remedy = "a @State cell of the actor, or an immutable copy";
            findings.report(Code.STATIC_MUTABLE, field.position(), name(field), remedy);
        }
    }

    private static String name(FieldFacts field) {
        return field.inheritedFrom().isEmpty() ? field.name() : field.inheritedFrom() + "." + field.name();
    }
}
