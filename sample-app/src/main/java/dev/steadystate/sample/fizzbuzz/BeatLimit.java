package dev.steadystate.sample.fizzbuzz;

/**
 * How long the tour takes.
 *
 * @param beats the number of heartbeats after which the graph stops; 0 for never
 */
record BeatLimit(long beats) {}
