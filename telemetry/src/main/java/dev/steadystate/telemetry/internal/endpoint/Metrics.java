package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import dev.steadystate.telemetry.internal.http.Resource;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** All meters of a registry, in the format that the scraper asks for: that of Prometheus, or OpenMetrics. */
final class Metrics implements Resource {
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8";

    private final PrometheusMeterRegistry registry;

    Metrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Reply answer(Request request) throws Refusal {
        request.only();
        String accept = request.header("Accept");
        String type = accept != null && accept.contains("application/openmetrics-text") ? OPEN_METRICS : PROMETHEUS;
        return Reply.streamed(type, out -> registry.scrape(out, type));
    }
}
