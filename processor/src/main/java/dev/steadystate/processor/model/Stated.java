package dev.steadystate.processor.model;

/**
 * A value of an annotation, and whether the user wrote it.
 *
 * @param value the value in force
 * @param explicit true if written, false if it is the annotation's default
 * @param position the value, or the annotation if it is not written
 */
public record Stated<T>(T value, boolean explicit, Position position) {}
