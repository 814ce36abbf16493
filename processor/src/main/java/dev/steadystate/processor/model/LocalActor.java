package dev.steadystate.processor.model;

/**
 * A class within a method or initialiser that carries {@code @Actor}.
 *
 * @param name the simple name of the class
 * @param position the method, or the type around an initialiser
 */
public record LocalActor(String name, Position position) {}
