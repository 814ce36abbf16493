package dev.steadystate.telemetry.internal.alerts;

import dev.steadystate.runtime.TelemetryFacts.AlertFacts;

/**
 * An alert that is raised, or will be if it stays so.
 *
 * @param firing whether it is raised; false while its figure has not been beyond the limit for long enough
 * @param sinceNs since when it is raised, or pending, in nanoseconds of uptime
 * @param value the figure, in its base unit
 */
public record RaisedAlert(AlertFacts alert, Subject subject, boolean firing, long sinceNs, double value) {}
