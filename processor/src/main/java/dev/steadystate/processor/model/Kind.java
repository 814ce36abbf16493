package dev.steadystate.processor.model;

/** What a lane carries: references, or one of the primitives that have lanes of their own. */
public enum Kind {
    REF,
    LONG,
    INT,
    DOUBLE
}
