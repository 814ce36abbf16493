package dev.steadystate.benchmarks.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/** Cores that the process keeps busy: 1.0 is one whole core. */
public final class CpuUse implements Meter {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long began;
    private long cpuBefore;

    @Override
    public void begin() {
        cpuBefore = system.getProcessCpuTime();
        began = System.nanoTime();
    }

    @Override
    public Map<Metric, Double> end() {
        long nanos = System.nanoTime() - began;
        return Map.of(Metric.CORES, (system.getProcessCpuTime() - cpuBefore) / (double) nanos);
    }
}
