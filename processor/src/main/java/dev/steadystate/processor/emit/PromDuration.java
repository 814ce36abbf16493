package dev.steadystate.processor.emit;

import java.util.concurrent.TimeUnit;

/** Durations as Prometheus writes them, which knows nothing shorter than a millisecond. */
final class PromDuration {
    private static final TimeUnit[] UNITS = {TimeUnit.HOURS, TimeUnit.MINUTES, TimeUnit.SECONDS};
    private static final String[] NAMES = {"h", "m", "s"};

    private PromDuration() {}

    /** In the greatest unit in which it is a whole number; parts of a millisecond are rounded up. */
    static String of(long ns) {
        for (int i = 0; i < UNITS.length; i++) {
            long unitNs = UNITS[i].toNanos(1);
            if (ns > 0 && ns % unitNs == 0) {
                return ns / unitNs + NAMES[i];
            }
        }
        long msNs = TimeUnit.MILLISECONDS.toNanos(1);
        return (ns + msNs - 1) / msNs + "ms";
    }
}
