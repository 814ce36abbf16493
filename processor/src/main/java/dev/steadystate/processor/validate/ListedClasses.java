package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.DaggerModule;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.ListedActor;
import java.util.HashSet;
import java.util.Set;

/** What the root lists is an actor or a module, and listed once. */
final class ListedClasses implements GraphRule {
    @Override
    public void check(Graph graph, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (ListedActor listed : graph.listed()) {
            if (!seen.add(listed.name())) {
                findings.report(Code.LISTED_TWICE, listed.position(), listed.name());
            } else if (!listed.actor() && !findings.contains(Code.NOT_AN_ACTOR, listed.name())) {
                findings.report(Code.NOT_AN_ACTOR, listed.position(), listed.name(), "remove it from actors");
            }
        }
        for (DaggerModule module : graph.modules()) {
            if (!module.annotated()) {
                findings.report(Code.NOT_A_MODULE, module.position(), module.className());
            }
        }
    }
}
