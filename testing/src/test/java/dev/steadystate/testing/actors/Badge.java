package dev.steadystate.testing.actors;

/** One for each shift. */
record Badge(long number) {}
