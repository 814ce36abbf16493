package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.TelemetryFacts;
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.runtime.TelemetryFacts.Measured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is declared of a graph's telemetry while the graph is wired. */
public final class Declarations {
    private Measured common = TelemetryFacts.DEFAULT.common();
    private final Map<String, Measured> actors = new HashMap<>();
    private final Map<String, Measured> channels = new HashMap<>();
    private final List<AlertFacts> alerts = new ArrayList<>();

    Declarations() {}

    /** How all is measured of which nothing else is said. */
    public void measured(long windowNs, double... percentiles) {
        common = measure(windowNs, percentiles);
    }

    public void actor(String name, long windowNs) {
        actors.put(name, measure(windowNs));
    }

    public void channel(String name, long windowNs, double... percentiles) {
        channels.put(name, measure(windowNs, percentiles));
    }

    public void alert(AlertFacts alert) {
        alerts.add(alert);
    }

    TelemetryFacts facts() {
        return new TelemetryFacts(common, actors, channels, alerts);
    }

    private static Measured measure(long windowNs, double... percentiles) {
        return new Measured(windowNs, Arrays.stream(percentiles).boxed().toList());
    }
}
