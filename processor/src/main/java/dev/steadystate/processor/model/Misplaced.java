package dev.steadystate.processor.model;

/**
 * An annotation of ours where it means nothing.
 *
 * @param annotation the simple name of the annotation
 * @param element what it stands on, as messages name it
 */
public record Misplaced(String annotation, String element, Position position) {}
