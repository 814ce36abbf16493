package dev.steadystate;

/** How a thread of an actor's own waits when nothing can run. */
public enum Idle {
    /** Spins briefly, yields, then parks until it is woken. An idle actor uses no CPU. */
    PARK,
    /** Yields its time slice until something can run. Uses a core when no other thread wants it. */
    YIELD,
    /** Spins until something can run. Uses a whole core; the shortest reaction time. */
    SPIN
}
