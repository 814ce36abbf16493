package dev.steadystate.processor.model;

/**
 * What is known of a message type.
 *
 * @param mutableBecause empty if the type is immutable, else why not, as a path of the type's components, such as
 *     {@code Order.lines is java.lang.StringBuilder}
 */
public record MessageFacts(String mutableBecause) {}
