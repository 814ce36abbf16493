package dev.steadystate.testing.internal;

/** Decides what a simulation leaves open. Decisions are numbered; 0 is always what a plain run would do. */
public interface Chooser {
    /** Who goes next: an index. There are at least two. */
    int who(int decision, Candidates candidates);

    /** How many activations are made before the commit, from 1 to {@code bound - 1}; 0 for as many as there are. */
    int batch(int decision, int bound);

    /** Whether a declared fault strikes: 1 if it does. */
    int strike(int decision);
}
