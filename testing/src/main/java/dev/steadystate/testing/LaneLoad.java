package dev.steadystate.testing;

import java.util.Arrays;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/**
 * What passes through one lane while it is measured. When a message was sent stands in a ring like the lane's own: the sender
 * writes before it publishes the message, the receiver reads before it gives up the place.
 */
final class LaneLoad {
    static final int DIGITS = 3;
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final String channel;
    private final int capacity;
    private final long[] sentAtNs;
    private final Histogram latency = new SynchronizedHistogram(DIGITS);

    // Guarded by this.
    private long sent;
    private long commits;
    private long fillSum;
    private long fillMax;

    LaneLoad(String channel, int capacity) {
        this.channel = channel;
        this.capacity = capacity;
        sentAtNs = new long[capacity];
        Arrays.fill(sentAtNs, UNKNOWN);
    }

    /** {@code fill}: how many messages the lane holds then. */
    void sent(long from, int count, long fill, long nowNs) {
        for (int i = 0; i < count; i++) {
            sentAtNs[place(from + i)] = nowNs;
        }
        synchronized (this) {
            sent += count;
            commits++;
            fillSum += fill;
            fillMax = Math.max(fillMax, fill);
        }
    }

    void taken(long from, int count, long nowNs) {
        for (int i = 0; i < count; i++) {
            int place = place(from + i);
            if (sentAtNs[place] != UNKNOWN) {
                latency.recordValue(Math.max(0, nowNs - sentAtNs[place]));
                sentAtNs[place] = UNKNOWN;
            }
        }
    }

    synchronized void reset() {
        latency.reset();
        sent = 0;
        commits = 0;
        fillSum = 0;
        fillMax = 0;
    }

    private int place(long position) {
        return (int) (position & (capacity - 1));
    }

    String channel() {
        return channel;
    }

    int capacity() {
        return capacity;
    }

    Histogram latency() {
        return latency.copy();
    }

    synchronized long sent() {
        return sent;
    }

    synchronized double meanFill() {
        return commits == 0 ? 0 : (double) fillSum / commits;
    }

    synchronized long maxFill() {
        return fillMax;
    }
}
