package dev.steadystate.benchmarks.speed;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Latencies, recorded by one thread and read by the measuring thread. */
public final class LatencyLog implements Meter {
    private enum Phase {
        WARMING,
        MEASURING,
        DONE
    }

    private final Histogram histogram = new Histogram(3);
    private final Histogram warmUp = new Histogram(3);
    private volatile Phase phase = Phase.WARMING;
    private volatile boolean sealed;

    /** Called by the recording thread alone. */
    public void record(long nanos) {
        Phase now = phase;
        if (now == Phase.DONE) {
            sealed = true;
        } else {
            (now == Phase.MEASURING ? histogram : warmUp).recordValue(nanos);
        }
    }

    @Override
    public void begin() {
        phase = Phase.MEASURING;
    }

    /** Waits for one record call after the end, so that all earlier ones can be seen. */
    @Override
    public Map<Metric, Double> end() {
        phase = Phase.DONE;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!sealed) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("no round trip within 10 s");
            }
            Thread.onSpinWait();
        }
        if (histogram.getTotalCount() == 0) {
            throw new IllegalStateException("nothing was recorded");
        }
        return Map.of(
                Metric.P50, percentile(50),
                Metric.P99, percentile(99),
                Metric.P999, percentile(99.9));
    }

    private double percentile(double percent) {
        return histogram.getValueAtPercentile(percent);
    }
}
