package dev.steadystate.processor.model;

/**
 * An actor's restart budget. Durations carry the text as written; {@code …Ns} is -1 for a text that is no duration.
 */
public record Restarts(
        Stated<Integer> max,
        Stated<String> within,
        long withinNs,
        Stated<String> minBackoff,
        long minBackoffNs,
        Stated<String> maxBackoff,
        long maxBackoffNs,
        Stated<Double> jitter,
        Stated<String> onExhausted) {}
