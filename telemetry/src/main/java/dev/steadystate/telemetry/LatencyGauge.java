package dev.steadystate.telemetry;

/**
 * How long messages stand in a lane, from positions alone: at each sample the position up to which messages have been sent is
 * remembered with the time, and once it has been passed, its age is the latency. When it was passed, between two samples, is
 * interpolated as if messages were taken evenly. Method and error are described in {@code docs/telemetry.md}.
 */
final class LatencyGauge {
    /** Nothing is known. */
    static final long UNKNOWN = Ranking.UNKNOWN;

    private static final int MOST = 64;

    private final long[] positions = new long[MOST];
    private final long[] timesNs = new long[MOST];
    private int first;
    private int count;

    private boolean begun;
    private long marked;
    private long passedBefore;
    private long beforeNs;

    /**
     * Takes a sample.
     *
     * @param sent how many messages were ever sent
     * @param passed how many of those have left the lane
     * @return the mean latency of the positions that were passed since the last sample; if there are none, the age of the
     *     oldest that still waits; {@link #UNKNOWN} if there is none either. In nanoseconds
     */
    long sample(long nowNs, long sent, long passed) {
        long sum = 0;
        int passings = 0;
        while (count > 0 && passed - positions[first] >= 0) {
            sum += passingNs(positions[first], nowNs, passed) - timesNs[first];
            passings++;
            first = (first + 1) % MOST;
            count--;
        }
        long latency = UNKNOWN;
        if (passings > 0) {
            latency = Math.max(0, sum / passings);
        } else if (count > 0) {
            latency = nowNs - timesNs[first];
        }
        mark(nowNs, sent);
        passedBefore = passed;
        beforeNs = nowNs;
        return latency;
    }

    /** When a position was passed, between the last sample and now. */
    private long passingNs(long position, long nowNs, long passed) {
        long moved = passed - passedBefore;
        double part = moved <= 0 ? 0 : (double) (position - passedBefore) / moved;
        return beforeNs + Math.round((nowNs - beforeNs) * Math.max(0, Math.min(1, part)));
    }

    private void mark(long nowNs, long sent) {
        if (begun && sent == marked) {
            return;
        }
        if (begun || sent != 0) {
            if (count == MOST) {
                thin();
            }
            int place = (first + count) % MOST;
            positions[place] = sent;
            timesNs[place] = nowNs;
            count++;
        }
        begun = true;
        marked = sent;
    }

    /** Forgets every second position: nothing has moved for long, so fewer will do. */
    private void thin() {
        for (int i = 0; i < MOST / 2; i++) {
            int from = (first + 2 * i) % MOST;
            int to = (first + i) % MOST;
            positions[to] = positions[from];
            timesNs[to] = timesNs[from];
        }
        count = MOST / 2;
    }
}
