package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test class with {@code @GraphTest}.
 *
 * @param root the class that is named as the root, and where
 * @param named the same as a text, which may be no class at all
 * @param isRoot whether that is an interface with {@code @ActorGraph}
 * @param missing the simple name of a type that was not generated for the graph when it was compiled; empty if all are there
 * @param modulesStated whether modules are named
 * @param modules the Dagger modules to use: those that are named, or else the graph's
 * @param hidden those modules that the root's package can't name
 * @param graph the graph; null if the root is none, or what was generated for it is missing
 * @param takenNames qualified names of types that would be generated but exist already
 */
public record GraphTest(
        String className,
        Stated<ClassName> root,
        String named,
        boolean isRoot,
        String missing,
        boolean modulesStated,
        List<DaggerModule> modules,
        List<DaggerModule> hidden,
        @Nullable Graph graph,
        List<String> takenNames,
        Position position) {
    /** The modules as a text by which tests can be compared. */
    public String moduleNames() {
        return modulesStated
                ? String.join(
                        ", ",
                        modules.stream()
                                .map(module -> module.className().canonicalName())
                                .toList())
                : "";
    }
}
