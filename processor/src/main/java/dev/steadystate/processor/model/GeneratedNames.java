package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the generated types are called. Those of an actor or graph stand in its package. */
public final class GeneratedNames {
    private GeneratedNames() {}

    /** The Dagger module of an actor. */
    public static ClassName actorModule(ClassName actor) {
        return beside(actor, flat(actor) + "_ActorModule");
    }

    /** The activations of an actor. */
    public static ClassName activations(ClassName actor) {
        return beside(actor, flat(actor) + "_Activations");
    }

    /** How the durable cells of an actor are kept in a file. */
    public static ClassName durableCells(ClassName actor) {
        return beside(actor, flat(actor) + "_DurableCells");
    }

    /** The graph's handle and builder. */
    public static ClassName system(ClassName root) {
        return beside(root, "Steady" + root.simpleName());
    }

    /** The program that runs the graph. */
    public static ClassName main(ClassName root) {
        return beside(root, root.simpleName() + "Main");
    }

    /** The meters of the graph. */
    public static ClassName meters(ClassName root) {
        return beside(root, root.simpleName() + "Meters");
    }

    /** The Dagger component of the graph. */
    public static ClassName component(ClassName root) {
        return beside(root, root.simpleName() + "Component");
    }

    /** The channels and instances of the graph. */
    public static ClassName wiring(ClassName root) {
        return beside(root, root.simpleName() + "Wiring");
    }

    /** The harness in which an actor is tested. */
    public static ClassName harness(ClassName actor) {
        return beside(actor, flat(actor) + "Harness");
    }

    /** The Dagger component of an actor that is tested with modules. */
    public static ClassName harnessComponent(ClassName actor) {
        return beside(actor, flat(actor) + "HarnessComponent");
    }

    /** The stage on which a graph is tested. */
    public static ClassName stage(ClassName root) {
        return beside(root, root.simpleName() + "Stage");
    }

    /** The Dagger component of a graph on a stage, with other modules. */
    public static ClassName stageComponent(ClassName root) {
        return beside(root, root.simpleName() + "StageComponent");
    }

    /** The columns of a message type. */
    public static ClassName flatSlots(ClassName message) {
        return beside(message, flat(message) + "_Slots");
    }

    /** The sending end of a lane of columns. */
    public static ClassName flatOutput(ClassName message) {
        return beside(message, flat(message) + "_Output");
    }

    /** The receiving end of a lane of columns. */
    public static ClassName flatInput(ClassName message) {
        return beside(message, flat(message) + "_Input");
    }

    /** The channel of lanes of columns. */
    public static ClassName flatChannel(ClassName message) {
        return beside(message, flat(message) + "_Channel");
    }

    /** The view of a batch, which users name. */
    public static ClassName flatBatch(ClassName message) {
        return beside(message, flat(message) + "Batch");
    }

    /** The graph as its program and its files are called: {@code fizzbuzz} for {@code FizzBuzz}. */
    public static String plain(ClassName root) {
        return root.simpleName().toLowerCase(Locale.ROOT);
    }

    /** The graph's diagrams, without the ending: {@code META-INF/steadystate/fizzbuzz}. */
    public static String diagrams(ClassName root) {
        return "META-INF/steadystate/" + plain(root);
    }

    /** All types of an actor with these cells. */
    public static List<String> ofActor(ClassName actor, List<StateCell> cells) {
        boolean written = cells.stream().anyMatch(cell -> cell.layout().value().isPresent());
        return written
                ? names(actorModule(actor), activations(actor), durableCells(actor))
                : names(actorModule(actor), activations(actor));
    }

    /** All types of a graph, with its meters or without, and its diagrams. */
    public static List<String> ofGraph(ClassName root, boolean metered) {
        List<String> names = new ArrayList<>(names(system(root), main(root), component(root), wiring(root)));
        if (metered) {
            names.addAll(names(meters(root)));
        }
        names.add(diagrams(root));
        return List.copyOf(names);
    }

    /** All types for the tests of an actor. */
    public static List<String> ofHarness(ClassName actor) {
        return names(harness(actor), harnessComponent(actor));
    }

    /** All types for the tests of a graph. */
    public static List<String> ofStage(ClassName root) {
        return names(stage(root), stageComponent(root));
    }

    /** All types of a message that is kept in columns. */
    public static List<String> ofFlat(ClassName message) {
        return names(
                flatSlots(message), flatOutput(message), flatInput(message), flatChannel(message), flatBatch(message));
    }

    private static List<String> names(ClassName... types) {
        return Arrays.stream(types).map(ClassName::canonicalName).toList();
    }

    private static ClassName beside(ClassName type, String simpleName) {
        return ClassName.get(type.packageName(), simpleName);
    }

    private static String flat(ClassName type) {
        return String.join("_", type.simpleNames());
    }
}
