package dev.steadystate.benchmarks.speed.roundtrip;

import dev.steadystate.benchmarks.speed.ring.LongRing;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A hand-written ring whose receiver announces that it will park, looks once more, and parks. */
final class ParkLink implements Link {
    private final LongRing ring = new LongRing(1_024);
    private volatile @Nullable Thread parked;

    @Override
    public void send(long message) {
        ring.put(message);
        VarHandle.fullFence(); // the message must be seen by a receiver that announces itself after this look
        LockSupport.unpark(parked);
    }

    @Override
    public long receive() {
        if (!ring.hasMessage()) {
            parked = Thread.currentThread();
            VarHandle.fullFence();
            while (!ring.hasMessage()) {
                LockSupport.park(this);
            }
            parked = null;
        }
        return ring.take();
    }
}
