package dev.steadystate.processor.validate;

import dev.steadystate.diagram.Topology;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.DiagramFile;
import dev.steadystate.processor.model.FlatClaim;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import dev.steadystate.processor.model.LocalActor;
import dev.steadystate.processor.model.Misplaced;
import dev.steadystate.processor.model.MissingBatch;
import dev.steadystate.processor.model.Port;
import java.util.List;

/** Runs the rules. */
public final class Validation {
    private static final ActorRule SHAPE = new ActorShape();

    private Validation() {}

    /** Checks an actor for itself. Of one that is no class at all nothing else is said. */
    public static void actor(Actor actor, Findings findings) {
        SHAPE.check(actor, findings);
        if (ActorShape.isClass(actor)) {
            Rules.ACTOR.forEach(rule -> rule.check(actor, findings));
            actor.ports().forEach(port -> port(port, findings));
        }
    }

    /** A type that says it is flat has to be. */
    public static void flatClaim(FlatClaim claim, Findings findings) {
        if (!claim.because().isEmpty()) {
            findings.report(Code.NOT_FLAT, claim.position(), claim.name(), claim.because());
        }
    }

    /** Only flat messages have a batch type of their own. */
    public static void missingBatch(MissingBatch missing, Findings findings) {
        findings.report(
                Code.NO_BATCH,
                missing.position(),
                missing.batch(),
                missing.message(),
                missing.because(),
                missing.message());
    }

    /** An actor within a method is none. */
    public static void local(LocalActor actor, Findings findings) {
        findings.report(
                Code.ACTOR_SHAPE, actor.position(), actor.name(), "a local class", "make it a class of its own");
    }

    /** What has no figures has no telemetry either. */
    public static void misplaced(Misplaced annotation, Findings findings) {
        findings.report(Code.TELEMETRY_MISPLACED, annotation.position(), annotation.annotation(), annotation.element());
    }

    /**
     * Checks a graph, and those of its actors that come from class files. What was found in an actor alone and the graph
     * explains better is taken back.
     */
    public static void graph(Graph graph, Findings findings) {
        Findings within = findings.within(graph.position());
        graph.actors().forEach(actor -> classFile(actor, within));
        graph.externals().forEach(port -> port(port, within));
        Rules.GRAPH.forEach(rule -> rule.check(graph, within));
    }

    /** Checks that a graph agrees with its diagram. Both can be read. */
    public static void contract(Graph graph, DiagramFile file, Topology code, Topology diagram, Findings findings) {
        new TopologyContract(graph, file).check(code, diagram, findings.within(graph.position()));
    }

    /** Checks tests of actors, and those actors that come from class files. */
    public static void actorTests(List<ActorTest> tests, Findings findings) {
        for (ActorTest test : tests) {
            Actor actor = test.actor();
            if (actor != null) {
                classFile(actor, findings.within(test.position()));
            }
        }
        ActorTests.check(tests, findings);
    }

    /** Checks an actor that was compiled before, unless somebody else who names it has had that done. */
    private static void classFile(Actor actor, Findings findings) {
        if (!actor.fromSource() && !findings.concern(actor.className().canonicalName())) {
            actor(actor, findings);
        }
    }

    /** Checks tests of graphs, all of a compilation. */
    public static void graphTests(List<GraphTest> tests, Findings findings) {
        GraphTests.check(tests, findings);
    }

    private static void port(Port port, Findings findings) {
        Rules.PORT.forEach(rule -> rule.check(port, findings));
    }
}
