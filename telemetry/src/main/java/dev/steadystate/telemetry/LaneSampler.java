package dev.steadystate.telemetry;

import dev.steadystate.runtime.LaneProbe;
import java.time.Duration;
import java.util.List;

/** Samples a lane. */
final class LaneSampler {
    private final LaneProbe probe;
    private final List<Double> percentiles;
    private final long ringBytes;
    private final LatencyGauge gauge = new LatencyGauge();

    private final Samples samples;
    private final long[] takens;
    private final Ranking sizes;
    private final Ranking latencies;
    private Spread fill = Spread.NONE;
    private Spread latency = Spread.NONE;

    LaneSampler(LaneProbe probe, Window window, Duration interval) {
        this.probe = probe;
        this.percentiles = window.percentiles();
        this.ringBytes = probe.ringBytes();
        this.samples = new Samples(window.length(), interval);
        this.takens = new long[samples.capacity()];
        this.sizes = new Ranking(samples.capacity());
        this.latencies = new Ranking(samples.capacity());
    }

    LaneSnapshot sample(long nowNs) {
        long taken = probe.taken();
        long size = probe.size();
        long sent = probe.sent();
        long age = gauge.sample(nowNs, sent, sent - size);
        if (samples.add(nowNs)) {
            takens[samples.newest()] = taken;
            sizes.put(samples.newest(), size);
            latencies.put(samples.newest(), age);
            fill = sizes.spread(percentiles);
            latency = latencies.spread(percentiles);
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
                fill,
                latency,
                probe.dropped(),
                probe.deadLettered(),
                probe.isClosed());
    }
}
