package dev.steadystate.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A parameter of an actor's constructor or method.
 *
 * @param annotations qualifiers and nullness annotations that generated code must repeat
 * @param port the channel of {@code @Rx} or {@code @Tx} or the name of the {@code @State} cell on a constructor's parameter: the
 *     {@link Port#member()} or {@link StateCell#member()} it stands for; empty for any other
 */
public record Parameter(String name, TypeName type, List<AnnotationSpec> annotations, String port, Position position) {}
