package dev.steadystate.telemetry.internal.endpoint;

import java.time.Duration;

/**
 * A run of a graph.
 *
 * @param id another one for each run
 * @param startedAt when it began, in milliseconds since 1970
 * @param interval how often figures are read
 */
record Run(String id, long startedAt, Duration interval) {}
