package dev.steadystate.telemetry.internal.wire;

import java.util.Locale;

/** A figure that every lane has in every {@link Frame}. */
public enum LaneColumn {
    /** Messages taken a second. */
    RATE,
    /** Messages that stand in it. */
    FILL,
    /** The mean of that over the window. */
    AVG,
    /** The greatest of that in the window. */
    MAX,
    /** The median of the latency in nanoseconds; -1 for unknown. */
    P50,
    /** The 99th percentile of the latency in nanoseconds; -1 for unknown. */
    P99,
    /** Messages sent since the start. */
    SENT,
    /** Messages dropped since the start. */
    DROPPED,
    /** Messages that became dead letters since the start. */
    DEAD,
    /** 1 if its sender has closed it. */
    CLOSED,
    /** The level of its alerts, 0 to 3. */
    ALERT;

    /** {@return the name on the wire} */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
