package dev.steadystate.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Port;
import dev.steadystate.processor.model.PortShape;
import javax.lang.model.element.Modifier;

/** What the files of a root have in common. */
final class Roots {
    private Roots() {}

    /** Whether a class can implement the root. */
    static boolean isSound(Graph graph) {
        return graph.rootProblem().isEmpty()
                && graph.otherMethods().isEmpty()
                && graph.externals().stream().allMatch(Roots::isExternal);
    }

    private static boolean isExternal(Port port) {
        return port.type().shape() == PortShape.EXTERNAL;
    }

    /** Whether the user has a type of that name. */
    static boolean isTaken(Graph graph, ClassName name) {
        return graph.generatedNames().contains(name.canonicalName());
    }

    /** As visible as the root. */
    static TypeSpec.Builder publicAsRoot(TypeSpec.Builder type, Graph graph) {
        return graph.packagePrivate() ? type : type.addModifiers(Modifier.PUBLIC);
    }
}
