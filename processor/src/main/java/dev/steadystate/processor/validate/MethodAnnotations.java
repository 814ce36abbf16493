package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.MethodKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A method is called for one reason, and an actor has one method for each moment of its life. */
final class MethodAnnotations implements ActorRule {
    private static final Set<MethodKind> ONCE = Set.of(MethodKind.ON_START, MethodKind.ON_STOP, MethodKind.MAY_STOP);

    @Override
    public void check(Actor actor, Findings findings) {
        Map<String, ActivationMethod> byMember = new HashMap<>();
        Map<MethodKind, ActivationMethod> byKind = new EnumMap<>(MethodKind.class);
        for (ActivationMethod method : actor.methods()) {
            ActivationMethod same = byMember.putIfAbsent(method.position().member(), method);
            if (same != null) {
                String first = same.kind().annotation();
                String second = method.kind().annotation();
                findings.report(Code.ANNOTATED_TWICE, method.position(), method.name(), first, second);
            } else if (ONCE.contains(method.kind())) {
                checkOnce(actor, byKind.putIfAbsent(method.kind(), method), method, findings);
            }
        }
    }

    private static void checkOnce(
            Actor actor, @Nullable ActivationMethod first, ActivationMethod method, Findings findings) {
        if (first != null) {
            findings.report(
                    Code.LIFECYCLE_TWICE,
                    method.position(),
                    actor.className(),
                    method.kind().annotation(),
                    first.name(),
                    method.name());
        }
    }

    static boolean isAnnotatedTwice(Actor actor, ActivationMethod method) {
        return actor.methods().stream()
                        .filter(other -> other.position()
                                .member()
                                .equals(method.position().member()))
                        .count()
                > 1;
    }
}
