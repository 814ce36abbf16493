package dev.steadystate.benchmarks.speed.steady;

import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Metric;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;

/** The part of a core that one thread uses. */
public final class SamplerCost implements Meter {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final String name;
    private long began;
    private long cpuBefore;

    /**
     * @param name the name of the thread
     */
    public SamplerCost(String name) {
        this.name = name;
    }

    @Override
    public void begin() {
        cpuBefore = cpuTime();
        began = System.nanoTime();
    }

    @Override
    public Map<Metric, Double> end() {
        long nanos = System.nanoTime() - began;
        return Map.of(Metric.CORES, (cpuTime() - cpuBefore) / (double) nanos);
    }

    private long cpuTime() {
        for (ThreadInfo each : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (each != null && each.getThreadName().equals(name)) {
                return threads.getThreadCpuTime(each.getThreadId());
            }
        }
        throw new IllegalStateException("there is no thread " + name);
    }
}
