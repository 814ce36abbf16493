package dev.steadystate.benchmarks.speed;

import java.util.Map;

/** Measures a running workload from {@link #begin()} to {@link #end()}, both called by the measuring thread. */
public interface Meter {
    /** Warm-up is over: only what happens from now on counts. */
    void begin() throws Exception;

    /** The figures since {@link #begin()}. */
    Map<Metric, Double> end() throws Exception;
}
