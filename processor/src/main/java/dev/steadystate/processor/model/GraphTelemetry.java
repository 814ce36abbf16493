package dev.steadystate.processor.model;

import java.util.List;

/**
 * How a graph is measured, and what is a reason to worry.
 *
 * @param windowNs the window of what has none of its own
 * @param percentiles the percentiles of what has none of its own, ascending, with those that alerts of the root ask for
 * @param measured the actors, then the channels that are measured in another way, by name
 * @param alerts those of the root, of actors, of channels, each in the order of declaration
 */
public record GraphTelemetry(
        long windowNs, List<Double> percentiles, List<Measured> measured, List<RaisedAlert> alerts) {}
