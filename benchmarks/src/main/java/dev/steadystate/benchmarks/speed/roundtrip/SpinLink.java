package dev.steadystate.benchmarks.speed.roundtrip;

import dev.steadystate.benchmarks.speed.ring.LongRing;

/** A hand-written ring whose receiver spins. */
final class SpinLink implements Link {
    private final LongRing ring = new LongRing(1_024);

    @Override
    public void send(long message) {
        ring.put(message);
    }

    @Override
    public long receive() {
        while (!ring.hasMessage()) {
            Thread.onSpinWait();
        }
        return ring.take();
    }
}
