package dev.steadystate.benchmarks.speed.ring;

/** A part of a hand-written pipeline, called again and again by one thread. */
public interface Stage {
    /** What {@link #step()} answers when nothing will ever follow. */
    int ENDED = -1;

    /** Does what can be done now without waiting: the number of messages handled, or {@link #ENDED}. */
    int step();
}
