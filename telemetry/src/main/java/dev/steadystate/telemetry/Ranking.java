package dev.steadystate.telemetry;

import java.util.Arrays;
import java.util.List;

/** The known values of a window in ascending order, which is kept as they come and go. One thread. */
final class Ranking {
    /** Not a value: nothing is known. */
    static final long UNKNOWN = -1;

    private final long[] values;
    private final long[] sorted;
    private int known;

    /** For so many places, of which nothing is known. */
    Ranking(int places) {
        this.values = new long[places];
        this.sorted = new long[places];
        Arrays.fill(values, UNKNOWN);
    }

    /** Puts a value, or {@link #UNKNOWN}, in a place, instead of what stood there. */
    void put(int place, long value) {
        if (values[place] != UNKNOWN) {
            remove(values[place]);
        }
        values[place] = value;
        if (value != UNKNOWN) {
            insert(value);
        }
    }

    private void remove(long value) {
        int rank = Arrays.binarySearch(sorted, 0, known, value);
        known--;
        System.arraycopy(sorted, rank + 1, sorted, rank, known - rank);
    }

    private void insert(long value) {
        int found = Arrays.binarySearch(sorted, 0, known, value);
        int rank = found < 0 ? -found - 1 : found;
        System.arraycopy(sorted, rank, sorted, rank + 1, known - rank);
        sorted[rank] = value;
        known++;
    }

    Spread spread(List<Double> percentiles) {
        return Spread.of(sorted, known, percentiles);
    }
}
