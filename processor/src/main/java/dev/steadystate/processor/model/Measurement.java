package dev.steadystate.processor.model;

import java.util.List;

/**
 * What one {@code @Telemetry} says, or its defaults.
 *
 * @param windowNs the window in nanoseconds; -1 for a text that is no duration
 * @param percentiles the percentiles in percent, each at its own position
 * @param position the annotation, or the element if it is not written
 */
public record Measurement(Stated<String> window, long windowNs, List<Stated<Double>> percentiles, Position position) {}
