package dev.steadystate.testing.actors;

/** A message that is kept by reference. */
record Invoice(String customer, long cents) {}
