package dev.steadystate.telemetry.internal.alerts;

import java.util.concurrent.TimeUnit;

/** How many restarts there were within the last minute, by the second. One thread. */
final class RestartsInAMinute {
    private static final int SECONDS = 60;

    private final int[] counts = new int[SECONDS];
    private long second = Long.MIN_VALUE;
    private int seen;

    /** Takes note of the restarts since the start, and returns those of the last minute. */
    int add(long nowNs, int total) {
        long now = TimeUnit.NANOSECONDS.toSeconds(nowNs);
        if (second == Long.MIN_VALUE) {
            seen = total;
        } else {
            for (long past = Math.max(second + 1, now - SECONDS + 1); past <= now; past++) {
                counts[Math.floorMod(past, SECONDS)] = 0;
            }
        }
        second = now;
        counts[Math.floorMod(now, SECONDS)] += total - seen;
        seen = total;
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
