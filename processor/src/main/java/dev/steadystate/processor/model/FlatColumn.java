package dev.steadystate.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * An array of a flat lane.
 *
 * @param name its name, unique in its type
 * @param type the primitive type of its elements
 */
public record FlatColumn(String name, TypeName type) {}
