package dev.steadystate;

/** What happens when an actor's restart budget is spent. */
public enum OnExhausted {
    /** The graph stops; what is in its channels is reported as undelivered. */
    STOP_GRAPH,
    /** The actor stops: its outputs are closed, and what its inputs hold is reported as undelivered. */
    STOP_ACTOR,
    /**
     * All members of the actor's troupe restart together: all are made, then all are started, in the order of their names.
     * If that is done more often than the rule allows, the graph stops. Outside a troupe this is a compile error.
     */
    ESCALATE
}
