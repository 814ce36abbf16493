package dev.steadystate.telemetry.internal.alerts;

import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.telemetry.GraphSnapshot;
import java.util.ArrayList;
import java.util.List;

/** Looks at what the alerts of a graph are about, snapshot after snapshot. One thread at a time. */
public final class AlertEvaluator {
    private final List<Watch> watches = new ArrayList<>();
    private final int instances;
    private final int lanes;

    public AlertEvaluator(GraphProbe graph) {
        instances = graph.instances().size();
        lanes = graph.lanes().size();
        for (AlertFacts alert : graph.facts().telemetry().alerts()) {
            Subject.of(alert, graph).forEach(subject -> watches.add(new Watch(alert, subject)));
        }
    }

    /** Looks at new figures. */
    public AlertBoard look(GraphSnapshot snapshot) {
        List<RaisedAlert> raised = new ArrayList<>();
        for (Watch watch : watches) {
            watch.look(snapshot);
            watch.raised().ifPresent(raised::add);
        }
        return new AlertBoard(raised, instances, lanes);
    }
}
