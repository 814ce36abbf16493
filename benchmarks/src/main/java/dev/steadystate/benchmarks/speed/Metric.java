package dev.steadystate.benchmarks.speed;

import java.util.Locale;

/** A figure that a fork reports, with the unit it is shown in. */
public enum Metric {
    /** Messages (or hops) a second that reached the end. */
    RATE("M/s", 1e-6),
    /** Bytes allocated by all threads for each message. */
    BYTES("B/msg", 1),
    /** Cores that the process kept busy. */
    CORES("cores", 1),
    /** Percentiles of a latency, in nanoseconds. */
    P50("p50 µs", 1e-3),
    P99("p99 µs", 1e-3),
    P999("p99.9 µs", 1e-3),
    /** Heap that stays reachable for each actor, in bytes. */
    HEAP("B/actor", 1);

    private final String unit;
    private final double scale;

    Metric(String unit, double scale) {
        this.unit = unit;
        this.scale = scale;
    }

    /** The heading of a column. */
    public String unit() {
        return unit;
    }

    /** A figure in the unit of the column. */
    public double scaled(double figure) {
        return figure * scale;
    }

    /** A figure in the unit of the column, with three significant digits. */
    public String shown(double figure) {
        double scaled = scaled(figure);
        int decimals = scaled >= 100 ? 0 : scaled >= 10 ? 1 : scaled >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", scaled);
    }

    /** Whether a larger figure is the better one. */
    public boolean moreIsBetter() {
        return this == RATE;
    }
}
