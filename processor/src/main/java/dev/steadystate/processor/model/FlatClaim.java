package dev.steadystate.processor.model;

/**
 * A type that says it is flat.
 *
 * @param name the simple name of the type
 * @param because why it is not; empty if it is
 * @param position the annotation
 */
public record FlatClaim(String name, String because, Position position) {}
