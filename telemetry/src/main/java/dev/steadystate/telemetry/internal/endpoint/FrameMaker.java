package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.telemetry.GraphSnapshot;
import dev.steadystate.telemetry.InstanceSnapshot;
import dev.steadystate.telemetry.LaneSnapshot;
import dev.steadystate.telemetry.internal.alerts.AlertBoard;
import dev.steadystate.telemetry.internal.wire.Columns;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.InstanceColumn;
import dev.steadystate.telemetry.internal.wire.LaneColumn;
import dev.steadystate.telemetry.internal.wire.Topology;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Puts what has been read of a graph into columns. */
final class FrameMaker {
    private static final double PERCENT = 100;
    private static final List<InstanceProbe.Phase> PHASES = List.of(InstanceProbe.Phase.values());
    private static final List<Activity.Kind> ACTIVITIES = List.of(Activity.Kind.values());
    private static final List<GraphState> STATES = List.of(GraphState.values());

    private final Topology topology;
    private final String run;

    FrameMaker(Topology topology, String run) {
        this.topology = topology;
        this.run = run;
    }

    Frame frame(GraphSnapshot snapshot, AlertBoard alerts) {
        return new Frame(
                run,
                snapshot.number(),
                snapshot.atMs(),
                TimeUnit.NANOSECONDS.toMillis(snapshot.uptimeNs()),
                STATES.indexOf(snapshot.state()),
                instances(snapshot.instances(), alerts),
                lanes(snapshot.lanes(), alerts));
    }

    private Columns instances(List<InstanceSnapshot> all, AlertBoard alerts) {
        return new Columns.Filler(InstanceColumn.values(), all.size())
                .exact(InstanceColumn.PHASE, i -> PHASES.indexOf(all.get(i).phase()))
                .exact(
                        InstanceColumn.DOES,
                        i -> ACTIVITIES.indexOf(all.get(i).activity().kind()))
                .exact(
                        InstanceColumn.CH,
                        i -> topology.channel(all.get(i).activity().channel()))
                .exact(InstanceColumn.BUSY, i -> all.get(i).mcpu())
                .exact(InstanceColumn.ROOM, i -> percent(all.get(i).room()))
                .exact(InstanceColumn.INPUT, i -> percent(all.get(i).input()))
                .exact(InstanceColumn.TIMER, i -> percent(all.get(i).timer()))
                .exact(InstanceColumn.THREAD, i -> percent(all.get(i).queued()))
                .rounded(InstanceColumn.RATE, i -> all.get(i).rate())
                .rounded(InstanceColumn.NS, i -> all.get(i).activationNs())
                .rounded(InstanceColumn.DELAY, i -> all.get(i).queueDelayNs())
                .exact(InstanceColumn.RESTARTS, i -> all.get(i).restarts())
                .exact(InstanceColumn.VOTED, i -> all.get(i).voted() ? 1 : 0)
                .exact(InstanceColumn.ALERT, alerts::levelOfInstance)
                .done();
    }

    private static double percent(double share) {
        return Math.rint(share * PERCENT);
    }

    private static Columns lanes(List<LaneSnapshot> all, AlertBoard alerts) {
        return new Columns.Filler(LaneColumn.values(), all.size())
                .rounded(LaneColumn.RATE, i -> all.get(i).rate())
                .exact(LaneColumn.FILL, i -> all.get(i).size())
                .rounded(LaneColumn.AVG, i -> all.get(i).fill().average())
                .exact(LaneColumn.MAX, i -> all.get(i).fill().greatest())
                .rounded(LaneColumn.P50, i -> all.get(i).latency().percentile(50))
                .rounded(LaneColumn.P99, i -> all.get(i).latency().percentile(99))
                .exact(LaneColumn.SENT, i -> all.get(i).sent())
                .exact(LaneColumn.DROPPED, i -> all.get(i).dropped())
                .exact(LaneColumn.DEAD, i -> all.get(i).deadLettered())
                .exact(LaneColumn.CLOSED, i -> all.get(i).closed() ? 1 : 0)
                .exact(LaneColumn.ALERT, alerts::levelOfLane)
                .done();
    }
}
