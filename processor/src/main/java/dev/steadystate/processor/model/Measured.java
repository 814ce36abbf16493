package dev.steadystate.processor.model;

import java.util.List;

/**
 * How an actor or a channel is measured, if not as all others.
 *
 * @param percentiles the percentiles in percent, ascending, with those that alerts ask for; none of an actor
 */
public record Measured(Observed observed, long windowNs, List<Double> percentiles) {}
