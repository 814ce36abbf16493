package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.diagnose.Wording;
import dev.steadystate.processor.model.ActivationMethod;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.StateCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ports, cells and activation methods stand in the actor itself: what it is wired to can be read in one place. */
final class OwnMembers implements ActorRule {
    @Override
    public void check(Actor actor, Findings findings) {
        Map<String, List<String>> inherited = new TreeMap<>();
        for (Port port : actor.ports()) {
            add(port.inheritedFrom(), port.member(), inherited);
        }
        for (StateCell cell : actor.cells()) {
            add(cell.inheritedFrom(), cell.member(), inherited);
        }
        for (ActivationMethod method : actor.methods()) {
            add(method.inheritedFrom(), method.name() + "()", inherited);
        }
        inherited.forEach((superclass, members) -> findings.report(
                Code.PORT_INHERITED, actor.position(), actor.className(), Wording.list(members), superclass));
    }

    private static void add(String superclass, String member, Map<String, List<String>> inherited) {
        if (!superclass.isEmpty()) {
            inherited.computeIfAbsent(superclass, name -> new ArrayList<>()).add(member);
        }
    }
}
