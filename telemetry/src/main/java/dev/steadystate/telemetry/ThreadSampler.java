package dev.steadystate.telemetry;

import dev.steadystate.runtime.ThreadProbe;
import java.time.Duration;

/** Samples a thread. */
final class ThreadSampler {
    private final ThreadProbe probe;
    private final Samples samples;
    private final long[] idleNs;
    private long mostIdleNs;

    ThreadSampler(ThreadProbe probe, Duration interval) {
        this.probe = probe;
        this.samples = new Samples(Window.STANDARD.length(), interval);
        this.idleNs = new long[samples.capacity()];
    }

    ThreadSnapshot sample(long nowNs) {
        mostIdleNs = Math.max(mostIdleNs, probe.idleNs()); // it is read in two parts, and may seem to go back a little
        if (samples.add(nowNs)) {
            idleNs[samples.newest()] = mostIdleNs;
        }
        return new ThreadSnapshot(probe.name(), 1 - samples.share(idleNs));
    }
}
