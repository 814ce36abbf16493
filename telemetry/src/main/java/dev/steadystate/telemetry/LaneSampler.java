package dev.steadystate.telemetry;

import dev.steadystate.runtime.LaneProbe;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Samples a lane. */
final class LaneSampler {
    private final LaneProbe probe;
    private final List<Double> percentiles;
    private final long ringBytes;
    private final LatencyGauge gauge = new LatencyGauge();

    private final Samples samples;
    private final long[] takens;
    private final long[] sizes;
    private final long[] latencies;
    private final long[] sorted;

    LaneSampler(LaneProbe probe, Window window, Duration interval) {
        this.probe = probe;
        this.percentiles = window.percentiles();
        this.ringBytes = probe.ringBytes();
        this.samples = new Samples(window.length(), interval);
        this.takens = new long[samples.capacity()];
        this.sizes = new long[samples.capacity()];
        this.latencies = new long[samples.capacity()];
        this.sorted = new long[samples.capacity()];
    }

    LaneSnapshot sample(long nowNs) {
        long taken = probe.taken();
        long size = probe.size();
        long sent = probe.sent();
        long latency = gauge.sample(nowNs, sent, sent - size);
        if (samples.add(nowNs)) {
            takens[samples.newest()] = taken;
            sizes[samples.newest()] = size;
            latencies[samples.newest()] = latency;
        }
        return new LaneSnapshot(
                probe.channel(),
                probe.lane(),
                probe.sender(),
                probe.receiver(),
                probe.capacity(),
                ringBytes,
                sent,
                taken,
                size,
                samples.rate(takens),
                spread(sizes),
                spread(latencies),
                probe.dropped(),
                probe.deadLettered(),
                probe.isClosed());
    }

    /** Of the values that are known. */
    private Spread spread(long[] values) {
        int known = 0;
        for (int i = 0; i < samples.count(); i++) {
            if (values[i] != LatencyGauge.UNKNOWN) {
                sorted[known++] = values[i];
            }
        }
        Arrays.sort(sorted, 0, known);
        return Spread.of(sorted, known, percentiles);
    }
}
