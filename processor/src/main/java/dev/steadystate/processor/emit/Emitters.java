package dev.steadystate.processor.emit;

import dev.steadystate.processor.model.Actor;
import dev.steadystate.processor.model.ActorTest;
import dev.steadystate.processor.model.FlatType;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.GraphTest;
import java.util.List;

/** All that is generated, in its six parts. */
public final class Emitters {
    private static final List<ActorEmitter> ACTOR =
            List.of(new ActorModuleEmitter(), new ActivationsEmitter(), new DurableCellsEmitter());
    private static final List<FlatEmitter> FLAT = List.of(
            new FlatSlotsEmitter(),
            new FlatOutputEmitter(),
            new FlatInputEmitter(),
            new FlatChannelEmitter(),
            new FlatBatchEmitter());
    private static final List<HarnessPart> HARNESS = List.of(new HarnessEmitter(), new HarnessComponentEmitter());
    private static final List<GraphEmitter> ROOT =
            List.of(new SteadyEmitter(), new BrokenSteadyEmitter(), new MainEmitter(), new MetersEmitter());
    private static final List<GraphEmitter> GRAPH = List.of(
            new ComponentEmitter(),
            new WiringEmitter(),
            new DotEmitter(),
            new MermaidEmitter(),
            new DashboardEmitter(),
            new AlertRulesEmitter());
    private static final List<GraphEmitter> BROKEN = List.of(new BrokenWiringEmitter());

    private final GeneratedFiles files;

    /** Emitters that write to these files. */
    public Emitters(GeneratedFiles files) {
        this.files = files;
    }

    /** Writes an actor's files. The actor has no errors. */
    public void actor(Actor actor) {
        ACTOR.forEach(emitter -> emitter.emit(actor, files));
    }

    /** Writes the harness in which an actor is tested. */
    public void harness(ActorTest test, Actor actor) {
        HARNESS.forEach(emitter -> emitter.emit(test, actor, files));
    }

    /** Writes the lanes of a message type that is kept in columns. */
    public void flatType(FlatType type) {
        FLAT.forEach(emitter -> emitter.emit(type, files));
    }

    /** Writes what users name of a graph. It depends on the root alone, which may have errors. */
    public void root(Graph graph) {
        emit(ROOT, graph);
    }

    /** Writes the wiring and the diagrams of a graph without errors. */
    public void graph(Graph graph) {
        emit(GRAPH, graph);
    }

    /** The picture of a graph without errors, in the notation of Graphviz and with the words of the diagram language. */
    public static String dot(Graph graph) {
        return new DotText(Diagram.of(graph)).text();
    }

    /** Writes what takes the place of the wiring of a graph with errors. */
    public void broken(Graph graph) {
        emit(BROKEN, graph);
    }

    /** Writes the stage for the tests of a graph; {@code broken}: the graph has errors. */
    public void stage(GraphTest test, Graph graph, boolean broken) {
        StageEmitter.emit(test, graph, broken, files);
        if (test.modulesStated() && !broken) {
            StageComponentEmitter.emit(test, graph, files);
        }
    }

    private void emit(List<GraphEmitter> emitters, Graph graph) {
        emitters.stream()
                .filter(emitter -> emitter.applies(graph, files))
                .forEach(emitter -> emitter.emit(graph, files));
    }
}
