package dev.steadystate.processor.model;

/** What a lane carries: references, values in columns, or one of the primitives that have lanes of their own. */
public enum Kind {
    REF,
    FLAT,
    LONG,
    INT,
    DOUBLE
}
