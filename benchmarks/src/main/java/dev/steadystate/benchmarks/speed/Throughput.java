package dev.steadystate.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Messages a second, bytes allocated for each, and cores used. */
public final class Throughput implements Meter {
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final LongSupplier count;
    private final CpuUse cpu = new CpuUse();
    private long began;
    private long countBefore;
    private long bytesBefore;

    /**
     * @param count messages that have reached the end so far; called by the measuring thread while the workload runs
     */
    public Throughput(LongSupplier count) {
        this.count = count;
    }

    @Override
    public void begin() {
        bytesBefore = allocated();
        cpu.begin();
        countBefore = count.getAsLong();
        began = System.nanoTime();
    }

    @Override
    public Map<Metric, Double> end() {
        long nanos = System.nanoTime() - began;
        long messages = count.getAsLong() - countBefore;
        if (messages <= 0) {
            throw new IllegalStateException("no message arrived in " + nanos + " ns");
        }
        Map<Metric, Double> figures = new EnumMap<>(cpu.end());
        figures.put(Metric.RATE, messages * 1e9 / nanos);
        figures.put(Metric.BYTES, (allocated() - bytesBefore) / (double) messages);
        return figures;
    }

    /** By all threads alive; threads that end while measured are missed, and no workload has such. */
    private long allocated() {
        long total = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            total += Math.max(0, bytes);
        }
        return total;
    }
}
