package dev.steadystate.telemetry;

import dev.steadystate.runtime.TelemetryFacts.Measured;
import java.time.Duration;
import java.util.List;

/**
 * Over what time figures are taken, and which percentiles are wanted.
 *
 * @param length how far back the figures reach; more than zero
 * @param percentiles the percentiles, each above 0 and at most 100
 */
public record Window(Duration length, List<Double> percentiles) {
    /** Ten seconds, the median and the 99th percentile. */
    public static final Window STANDARD = new Window(Duration.ofSeconds(10), List.of(50.0, 99.0));

    /**
     * Checks and copies.
     *
     * @param length how far back the figures reach
     * @param percentiles the percentiles
     * @throws IllegalArgumentException if the length is not more than zero, or a percentile is not above 0 and at most 100
     */
    public Window {
        percentiles = List.copyOf(percentiles);
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a window must be longer than zero, not " + length);
        }
        for (double each : percentiles) {
            if (!(each > 0 && each <= 100)) {
                throw new IllegalArgumentException("percentiles must be above 0 and at most 100, not " + each);
            }
        }
    }

    static Window of(Measured measured) {
        return new Window(Duration.ofNanos(measured.windowNs()), measured.percentiles());
    }
}
