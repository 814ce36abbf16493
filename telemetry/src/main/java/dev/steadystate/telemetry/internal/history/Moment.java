package dev.steadystate.telemetry.internal.history;

import dev.steadystate.telemetry.internal.wire.Columns;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.InstanceColumn;
import dev.steadystate.telemetry.internal.wire.LaneColumn;

/** A frame that is kept: what a list of many needs to show of it, and all of it in a packed form. */
final class Moment {
    /** What a moment takes beside what is packed. */
    private static final int OVERHEAD = 120;

    private final long at;
    private final Summary summary;
    private final byte[] packed;

    /**
     * A moment.
     *
     * @param at when, in milliseconds since 1970
     * @param summary the little that is shown of every moment
     * @param packed the frame's JSON, packed by {@link Packing}; not changed any more
     */
    Moment(long at, Summary summary, byte[] packed) {
        this.at = at;
        this.summary = summary;
        this.packed = packed;
    }

    /**
     * What is shown of every moment.
     *
     * @param busy the greatest busy share of an instance, 1024 for a whole core
     * @param fill the greatest fill of a lane, 0 to 1
     * @param alert the greatest level of an alert, 0 to 3
     * @param restarts how many restarts there have been in all
     * @param state the ordinal of the graph's state
     */
    record Summary(float busy, float fill, int alert, int restarts, int state) {}

    static Moment of(Frame frame, int[] capacities) {
        Columns instances = frame.instances();
        Columns lanes = frame.lanes();
        double alert = Math.max(instances.max(InstanceColumn.ALERT), lanes.max(LaneColumn.ALERT));
        double restarts = instances.sum(InstanceColumn.RESTARTS);
        Summary summary = new Summary(
                (float) instances.max(InstanceColumn.BUSY),
                greatestFill(lanes, capacities),
                (int) alert,
                (int) restarts,
                frame.state());
        return new Moment(frame.at(), summary, Packing.pack(frame.json()));
    }

    private static float greatestFill(Columns lanes, int[] capacities) {
        double greatest = 0;
        for (int lane = 0; lane < capacities.length; lane++) {
            greatest = Math.max(greatest, lanes.get(LaneColumn.AVG, lane) / capacities[lane]);
        }
        return (float) Math.min(1, greatest);
    }

    long at() {
        return at;
    }

    Summary summary() {
        return summary;
    }

    byte[] packed() {
        return packed;
    }

    long bytes() {
        return (long) OVERHEAD + packed.length;
    }

    /** {@return the frame as JSON} */
    byte[] json() {
        return Packing.unpack(packed);
    }
}
