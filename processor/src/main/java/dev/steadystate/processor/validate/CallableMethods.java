package dev.steadystate.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.MethodKind;
import javax.lang.model.element.Modifier;

/** Generated code in the actor's package can call each method, and knows what to do with what it returns. */
final class CallableMethods implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        for (ActivationMethod method : actor.methods()) {
            if (method.inheritedFrom().isEmpty()) {
                checkVisible(method, findings);
                checkReturn(method, findings);
            }
        }
    }

    private static void checkVisible(ActivationMethod method, Findings findings) {
        if (method.modifiers().contains(Modifier.PRIVATE)) {
            report(method, "private", "make it package-private", findings);
        } else if (method.modifiers().contains(Modifier.STATIC)) {
            report(method, "static", "make it an instance method", findings);
        } else if (method.generic()) {
            report(method, "generic", "remove its type parameters", findings);
        }
    }

    private static void report(ActivationMethod method, String fact, String remedy, Findings findings) {
        findings.report(Code.METHOD_HIDDEN, method.position().element(), method.name(), fact, remedy);
    }

    private static void checkReturn(ActivationMethod method, Findings findings) {
        boolean vote = method.kind() == MethodKind.MAY_STOP;
        TypeName expected = vote ? TypeName.BOOLEAN : TypeName.VOID;
        if (!method.returnType().equals(expected)) {
            findings.report(
                    Code.METHOD_RETURN,
                    method.position().element(),
                    method.name(),
                    method.returnType(),
                    "let it return " + expected);
        }
    }
}
