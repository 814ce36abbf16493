package dev.steadystate;

/** Which thread runs an actor. */
public enum Schedule {
    /** The graph's pool: the actor is queued when one of its demands can be met and costs nothing while none can. */
    SHARED,
    /** A platform thread of its own for each instance. */
    DEDICATED,
    /** A virtual thread of its own for each instance. Needs source level 21; a compile error below. */
    VIRTUAL
}
