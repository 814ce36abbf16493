package dev.steadystate.telemetry;

/**
 * A thread that runs actors, at a moment.
 *
 * @param name its name
 * @param busy the share of the last window in which it had something to do, 0 to 1; NaN if not known yet
 */
public record ThreadSnapshot(String name, double busy) {}
