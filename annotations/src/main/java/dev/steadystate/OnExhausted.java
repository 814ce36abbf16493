package dev.steadystate;

/** What happens when an actor's restart budget is spent. */
public enum OnExhausted {
    /** The graph stops; what is in its channels is reported as undelivered. */
    STOP_GRAPH,
    /** The actor stops: its outputs are closed, and what its inputs hold is reported as undelivered. */
    STOP_ACTOR,
    /** All members of the actor's troupe restart together. Outside a troupe this is a compile error. */
    ESCALATE
}
