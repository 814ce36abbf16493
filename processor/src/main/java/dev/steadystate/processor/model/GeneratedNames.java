package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

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

    /** The graph's handle and builder. */
    public static ClassName system(ClassName root) {
        return beside(root, "Steady" + root.simpleName());
    }

    /** The program that runs the graph. */
    public static ClassName main(ClassName root) {
        return beside(root, root.simpleName() + "Main");
    }

    /** The Dagger component of the graph. */
    public static ClassName component(ClassName root) {
        return beside(root, root.simpleName() + "Component");
    }

    /** The channels and instances of the graph. */
    public static ClassName wiring(ClassName root) {
        return beside(root, root.simpleName() + "Wiring");
    }

    /** All types of an actor. */
    public static List<ClassName> ofActor(ClassName actor) {
        return List.of(actorModule(actor), activations(actor));
    }

    /** All types of a graph. */
    public static List<ClassName> ofGraph(ClassName root) {
        return List.of(system(root), main(root), component(root), wiring(root));
    }

    private static ClassName beside(ClassName type, String simpleName) {
        return ClassName.get(type.packageName(), simpleName);
    }

    private static String flat(ClassName type) {
        return String.join("_", type.simpleNames());
    }
}
