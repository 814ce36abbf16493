package dev.steadystate.testing.actors;

/** A message that is kept as values. */
record Order(int customer, long cents, boolean urgent) {}
