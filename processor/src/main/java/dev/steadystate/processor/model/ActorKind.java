package dev.steadystate.processor.model;

/** What sort of type carries {@code @Actor}. */
public enum ActorKind {
    CLASS,
    RECORD,
    INTERFACE,
    ENUM,
    ANNOTATION
}
