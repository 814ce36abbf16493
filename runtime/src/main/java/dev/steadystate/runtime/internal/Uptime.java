package dev.steadystate.runtime.internal;

/** For how long a graph has run. Begun and ended by who holds the graph's lock; read by any thread. */
final class Uptime {
    private static final long NOT_BEGUN = -1;
    private static final long LASTS = -2;

    private long beganNs;
    /** A total, or one of the above; written after {@link #beganNs}. */
    private volatile long tookNs = NOT_BEGUN;

    void begin(long nowNs) {
        beganNs = nowNs;
        tookNs = LASTS;
    }

    void end(long nowNs) {
        if (tookNs == LASTS) {
            tookNs = Math.max(0, nowNs - beganNs);
        }
    }

    /** In nanoseconds; 0 before the beginning. */
    long ns(long nowNs) {
        long took = tookNs;
        if (took == NOT_BEGUN) {
            return 0;
        }
        return took == LASTS ? Math.max(0, nowNs - beganNs) : took;
    }
}
