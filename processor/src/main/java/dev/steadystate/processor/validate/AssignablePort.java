package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Place;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.Position;
import dev.steadystate.processor.model.StateCell;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generated code in the actor's package can assign each port and cell. */
final class AssignablePort implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        for (Port port : actor.ports()) {
            if (isOwnField(port.place(), port.inheritedFrom())) {
                checkField(port.member(), port.modifiers(), port.position(), findings);
            }
        }
        for (StateCell cell : actor.cells()) {
            if (isOwnField(cell.place(), cell.inheritedFrom())) {
                checkField(cell.member(), cell.modifiers(), cell.position(), findings);
            }
        }
    }

    private static boolean isOwnField(Place place, String inheritedFrom) {
        return place == Place.FIELD && inheritedFrom.isEmpty();
    }

    private static void checkField(String member, Set<Modifier> modifiers, Position at, Findings findings) {
        if (modifiers.contains(Modifier.STATIC)) {
            report(member, "static", "make it an instance field", at, findings);
        } else if (modifiers.contains(Modifier.PRIVATE)) {
            report(member, "private", "make it package-private, or a constructor parameter", at, findings);
        } else if (modifiers.contains(Modifier.FINAL)) {
            String remedy = "remove final, or annotate the constructor's parameter instead";
            report(member, "final", remedy, at, findings);
        }
    }

    private static void report(String member, String fact, String remedy, Position at, Findings findings) {
        findings.report(Code.PORT_NOT_ASSIGNABLE, at.element(), member, fact, remedy);
    }
}
