package dev.steadystate.telemetry;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import java.util.ArrayList;
import java.util.List;

/** SetFigures that a test sets, for three instances and three lanes of eight places, and snapshots of them. */
public final class SetFigures {
    public final double[] busy = new double[3];
    public final double[] activations = new double[3];
    public final int[] restarts = new int[3];
    public final double[] taken = new double[3];

    private static final List<Double> PERCENTILES = List.of(50.0, 99.0, 99.9);

    private final long[][] fill = {{}, {}, {}};
    private final long[][] latencyNs = {{}, {}, {}};

    /** What was seen of the fill of a lane, in messages and ascending. */
    public void fill(int lane, long... seen) {
        fill[lane] = seen;
    }

    /** What was seen of the latency of a lane, in nanoseconds and ascending. */
    public void latencyNs(int lane, long... seen) {
        latencyNs[lane] = seen;
    }

    public GraphSnapshot at(long uptimeNs) {
        List<InstanceSnapshot> instances = new ArrayList<>();
        List<LaneSnapshot> lanes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            instances.add(instance(i));
            lanes.add(lane(i));
        }
        return new GraphSnapshot(0, 0, uptimeNs, GraphState.RUNNING, instances, lanes, List.of(), List.of());
    }

    private InstanceSnapshot instance(int i) {
        return new InstanceSnapshot(
                "actor",
                i,
                InstanceProbe.Phase.RUNNING,
                new Activity(Activity.Kind.INPUT, ""),
                "thread",
                0,
                activations[i],
                busy[i],
                0,
                Double.NaN,
                0.1,
                0.2,
                0.3,
                0.4,
                1_000_000 * (i + 1),
                restarts[i],
                null,
                false);
    }

    private LaneSnapshot lane(int i) {
        Spread fills = Spread.of(fill[i], fill[i].length, PERCENTILES);
        Spread latencies = Spread.of(latencyNs[i], latencyNs[i].length, PERCENTILES);
        return new LaneSnapshot("channel", i, -1, -1, 8, 0, 0, 0, 0, taken[i], fills, latencies, 0, 0, false);
    }
}
