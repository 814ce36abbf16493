package dev.steadystate.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A Dagger module of the user's that the graph lists.
 *
 * @param annotated whether it carries {@code @Module}
 * @param needsInstance whether it has instance methods, so that the component must be handed an instance
 * @param constructible whether a constructor without parameters can be called from the root's package
 * @param options whether it has options of the command line
 */
public record DaggerModule(
        ClassName className,
        boolean annotated,
        boolean needsInstance,
        boolean constructible,
        ModuleOptions options,
        Position position) {}
