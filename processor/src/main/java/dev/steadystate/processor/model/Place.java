package dev.steadystate.processor.model;

/** Where a port or cell is declared. */
public enum Place {
    FIELD,
    PARAMETER,
    ROOT_METHOD
}
