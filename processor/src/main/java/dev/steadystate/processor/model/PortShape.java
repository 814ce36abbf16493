package dev.steadystate.processor.model;

/** What the declared type of a port is. {@code RAW}, {@code WILDCARD} and {@code OTHER} are not usable. */
public enum PortShape {
    PLAIN,
    BUNDLE,
    EXTERNAL,
    RAW,
    WILDCARD,
    OTHER
}
