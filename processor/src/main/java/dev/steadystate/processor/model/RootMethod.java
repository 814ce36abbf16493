package dev.steadystate.processor.model;

/**
 * An abstract method of the root that the generated code cannot implement.
 *
 * @param name the method's name
 * @param port whether it carries {@code @Rx} or {@code @Tx}, and so only has parameters too many
 */
public record RootMethod(String name, boolean port, Position position) {}
