package dev.steadystate.telemetry.internal.alerts;

import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.telemetry.GraphSnapshot;
import dev.steadystate.telemetry.LaneSnapshot;
import dev.steadystate.telemetry.Spread;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One alert on one subject. It is pending as long as the figure is beyond the limit but not yet for long enough, then it is raised;
 * it is over when the figure has been within the limit for as long, and for a second at least, so that it does not flicker. One
 * thread.
 */
final class Watch {
    private static final long SHORTEST_CALM_NS = TimeUnit.SECONDS.toNanos(1);

    private enum State {
        QUIET,
        PENDING,
        RAISED
    }

    private final AlertFacts alert;
    private final Subject subject;
    private final RestartsInAMinute restarts = new RestartsInAMinute();
    private State state = State.QUIET;
    private long sinceNs;
    private long lastBeyondNs;
    private double value;

    Watch(AlertFacts alert, Subject subject) {
        this.alert = alert;
        this.subject = subject;
    }

    void look(GraphSnapshot snapshot) {
        long nowNs = snapshot.uptimeNs();
        value = value(snapshot);
        boolean beyond = alert.above() ? value > alert.limit() : value < alert.limit();
        if (beyond) {
            lastBeyondNs = nowNs;
            worry(nowNs);
        } else if (state == State.PENDING || nowNs - lastBeyondNs >= Math.max(alert.forNs(), SHORTEST_CALM_NS)) {
            state = State.QUIET;
        }
    }

    private void worry(long nowNs) {
        if (state == State.QUIET) {
            state = State.PENDING;
            sinceNs = nowNs;
        }
        if (state == State.PENDING && nowNs - sinceNs >= alert.forNs()) {
            state = State.RAISED;
            sinceNs = nowNs;
        }
    }

    Optional<RaisedAlert> raised() {
        return state == State.QUIET
                ? Optional.empty()
                : Optional.of(new RaisedAlert(alert, subject, state == State.RAISED, sinceNs, value));
    }

    private double value(GraphSnapshot snapshot) {
        int first = subject.parts().get(0);
        return switch (alert.figure()) {
            case FILL -> {
                LaneSnapshot lane = snapshot.lanes().get(first);
                yield compared(lane.fill()) / lane.capacity();
            }
            case LATENCY -> compared(snapshot.lanes().get(first).latency()) / 1e9;
            case BUSY -> snapshot.instances().get(first).busy();
            case RESTARTS ->
                restarts.add(
                        snapshot.uptimeNs(), snapshot.instances().get(first).restarts());
            case RATE ->
                subject.parts().stream()
                        .mapToDouble(part -> subject.lanes()
                                ? snapshot.lanes().get(part).rate()
                                : snapshot.instances().get(part).rate())
                        .sum();
        };
    }

    private double compared(Spread spread) {
        return alert.percentile() == 0 ? spread.average() : spread.percentile(alert.percentile());
    }
}
