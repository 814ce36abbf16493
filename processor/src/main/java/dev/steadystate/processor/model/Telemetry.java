package dev.steadystate.processor.model;

import java.util.List;
import java.util.Optional;

/** What an actor, a port or a root says of its telemetry. */
public record Telemetry(Optional<Measurement> measurement, List<Alert> alerts) {}
