package dev.steadystate.processor.validate;

import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.Graph;

/** Runs the rules. */
public final class Validation {
    private Validation() {}

    /** Checks an actor for itself. */
    public static void actor(Actor actor, Findings findings) {
        Rules.ACTOR.forEach(rule -> rule.check(actor, findings));
    }

    /**
     * Checks a graph, and those of its actors that come from class files. What was found in an actor alone and the graph
     * explains better is taken back.
     */
    public static void graph(Graph graph, Findings findings) {
        Findings within = findings.within(graph.position());
        graph.actors().stream().filter(actor -> !actor.fromSource()).forEach(actor -> actor(actor, within));
        Rules.GRAPH.forEach(rule -> rule.check(graph, within));
    }
}
