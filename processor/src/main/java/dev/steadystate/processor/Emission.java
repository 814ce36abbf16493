package dev.steadystate.processor;

import com.palantir.javapoet.ClassName;
import dev.steadystate.processor.diagnose.Code;
import dev.steadystate.processor.diagnose.Findings;
import dev.steadystate.processor.emit.Emitters;
import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import dev.steadystate.processor.validate.Floors;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Has written what has no findings, and no more. */
final class Emission {
    private final Emitters emitters;
    private final Findings findings;
    private final Set<ClassName> actors = new HashSet<>();
    private final Set<ClassName> harnesses = new HashSet<>();
    private final Set<ClassName> staged = new HashSet<>();

    Emission(Emitters emitters, Findings findings) {
        this.emitters = emitters;
        this.findings = findings;
    }

    /**
     * Writes the lanes of message types, the files of the actors that have no findings, the harnesses of tests, and what users name
     * of the graphs; false if there is none of it.
     */
    boolean write(List<FlatType> flatTypes, List<Actor> read, List<ActorTest> tests, List<Graph> roots) {
        flatTypes.forEach(emitters::flatType);
        List<Actor> sound = read.stream().filter(this::isSound).toList();
        sound.forEach(this::actor);
        boolean harnesses = tests.stream().filter(this::harness).count() > 0;
        roots.forEach(emitters::root);
        return !flatTypes.isEmpty() || !sound.isEmpty() || harnesses || !roots.isEmpty();
    }

    /** Writes the wiring of the graphs, or what takes its place when there are findings: then the compilation fails. */
    void graphs(List<FlatType> flatTypes, List<Graph> graphs) {
        flatTypes.forEach(emitters::flatType);
        if (!findings.isEmpty()) {
            graphs.forEach(emitters::broken);
            return;
        }
        for (Graph graph : graphs) {
            graph.actors().stream().filter(actor -> !actor.wired()).forEach(this::actor);
            emitters.graph(graph.with(Floors.of(graph)));
        }
    }

    /** Writes the harness of an actor once, and the actor's own files if nobody has; false if that can't be, or has been done. */
    private boolean harness(ActorTest test) {
        Actor actor = test.actor();
        if (actor == null || !isSound(actor) || isBlocked(test) || !harnesses.add(actor.className())) {
            return false;
        }
        if (!actor.wired()) {
            actor(actor);
        }
        emitters.harness(test, actor);
        return true;
    }

    /** Who only asks for too much finds the harness all the same, or the compiler would complain about that too. */
    private boolean isBlocked(ActorTest test) {
        return findings.concern(test.className()) && !findings.contains(Code.ACTOR_TEST_DEPENDENCY, test.className());
    }

    /** Writes a stage for each graph that is tested. */
    void stages(List<GraphTest> tests) {
        for (GraphTest test : tests) {
            Graph graph = test.graph();
            if (graph != null && test.takenNames().isEmpty() && staged.add(graph.root())) {
                emitters.stage(test, graph, !findings.isEmpty());
            }
        }
    }

    private boolean isSound(Actor actor) {
        return !findings.concern(actor.className().canonicalName());
    }

    private void actor(Actor actor) {
        if (actors.add(actor.className())) {
            emitters.actor(actor);
        }
    }
}
