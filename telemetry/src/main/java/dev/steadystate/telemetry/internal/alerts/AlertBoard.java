package dev.steadystate.telemetry.internal.alerts;

import dev.steadystate.Colour;
import java.util.List;

/** The alerts of a graph at a moment. Immutable. */
public final class AlertBoard {
    private final List<RaisedAlert> alerts;
    private final int[] instances;
    private final int[] lanes;

    AlertBoard(List<RaisedAlert> alerts, int instanceCount, int laneCount) {
        this.alerts = List.copyOf(alerts);
        this.instances = new int[instanceCount];
        this.lanes = new int[laneCount];
        alerts.stream().filter(RaisedAlert::firing).forEach(this::colour);
    }

    private void colour(RaisedAlert raised) {
        int[] levels = raised.subject().lanes() ? lanes : instances;
        int level = level(raised.alert().colour());
        for (int part : raised.subject().parts()) {
            levels[part] = Math.max(levels[part], level);
        }
    }

    private static int level(Colour colour) {
        return switch (colour) {
            case YELLOW -> 1;
            case ORANGE -> 2;
            case RED -> 3;
        };
    }

    /** {@return those that are raised or pending, in the order of their declaration} */
    public List<RaisedAlert> alerts() {
        return alerts;
    }

    /** {@return 0 if no alert is raised for an instance, otherwise 1 to 3 for the most urgent colour: yellow, orange, red} */
    public int levelOfInstance(int index) {
        return instances[index];
    }

    /** {@return 0 if no alert is raised for a lane, otherwise 1 to 3 for the most urgent colour: yellow, orange, red} */
    public int levelOfLane(int index) {
        return lanes[index];
    }
}
