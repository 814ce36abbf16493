package dev.steadystate.telemetry;

import java.time.Duration;

/**
 * When the samples of a window were taken: a ring of at most {@value #MOST}. Of longer windows every n-th sample is kept. Figures
 * keep their values in arrays of the same size, at {@link #newest()}. Times in nanoseconds; they may wrap.
 */
final class Samples {
    private static final int MOST = 128;

    private final int stride;
    private final long[] timesNs;
    private int skipped;
    private int newest = -1;
    private int count;

    Samples(Duration window, Duration interval) {
        long wanted = Math.max(2, window.toNanos() / interval.toNanos());
        stride = (int) Math.min(Integer.MAX_VALUE, (wanted + MOST - 1) / MOST);
        timesNs = new long[(int) (wanted / stride) + 1];
        skipped = stride - 1;
    }

    /** How many values there is place for. */
    int capacity() {
        return timesNs.length;
    }

    /** A sample is taken; false if this window leaves it out. */
    boolean add(long nowNs) {
        if (++skipped < stride) {
            return false;
        }
        skipped = 0;
        newest = (newest + 1) % timesNs.length;
        count = Math.min(count + 1, timesNs.length);
        timesNs[newest] = nowNs;
        return true;
    }

    int newest() {
        return newest;
    }

    int oldest() {
        return count < timesNs.length ? 0 : (newest + 1) % timesNs.length;
    }

    int count() {
        return count;
    }

    /** The time from the oldest sample to the newest. */
    long spanNs() {
        return count < 2 ? 0 : timesNs[newest] - timesNs[oldest()];
    }

    /** By how much a number that only grows has grown from the oldest sample to the newest. */
    long growth(long[] values) {
        return count < 2 ? 0 : values[newest] - values[oldest()];
    }

    /** The same for each second; NaN if there is only one sample. */
    double rate(long[] values) {
        long span = spanNs();
        return span <= 0 ? Double.NaN : growth(values) * 1e9 / span;
    }

    /** The same as a part of the time, if the values are nanoseconds: 0 to 1. */
    double share(long[] valuesNs) {
        long span = spanNs();
        return span <= 0 ? Double.NaN : Math.min(1, (double) growth(valuesNs) / span);
    }
}
