package dev.steadystate.benchmarks.speed.many;

import dev.steadystate.benchmarks.speed.CpuUse;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Metric;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;

/** Cores used by actors that have nothing to do, and the heap that each of them holds. */
public final class IdleMeter implements Meter {
    private final int actors;
    private final long heapBefore;
    private final CpuUse cpu = new CpuUse();
    private long heapWith;

    /** To be made before the actors are. */
    public IdleMeter(int actors) {
        this.actors = actors;
        this.heapBefore = reachableHeap();
    }

    @Override
    public void begin() {
        heapWith = reachableHeap();
        cpu.begin();
    }

    @Override
    public Map<Metric, Double> end() {
        Map<Metric, Double> figures = new EnumMap<>(cpu.end());
        figures.put(Metric.HEAP, (heapWith - heapBefore) / (double) actors);
        return figures;
    }

    private static long reachableHeap() {
        System.gc();
        System.gc(); // what the first has made collectable
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
