package dev.steadystate.benchmarks.speed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Latencies, recorded by one thread and read by the measuring thread. */
public final class LatencyLog implements Meter {
    private static final VarHandle PHASE;
    private static final int WARMING = 0;
    private static final int MEASURING = 1;
    private static final int DONE = 2;

    static {
        try {
            PHASE = MethodHandles.lookup().findVarHandle(LatencyLog.class, "phase", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Histogram histogram = new Histogram(3);
    private final Histogram warmUp = new Histogram(3);
    private int phase;
    private volatile boolean sealed;

    /** Called by the recording thread alone. */
    public void record(long nanos) {
        int now = (int) PHASE.getOpaque(this);
        if (now == DONE) {
            sealed = true;
        } else {
            (now == MEASURING ? histogram : warmUp).recordValue(nanos);
        }
    }

    @Override
    public void begin() {
        PHASE.setOpaque(this, MEASURING);
    }

    /** Waits for one record call after the end, so that all earlier ones can be seen. */
    @Override
    public Map<Metric, Double> end() {
        PHASE.setOpaque(this, DONE);
        while (!sealed) {
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
