package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.GraphClock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Time that passes when the test says so. It begins shortly before the numbers wrap. */
final class ManualClock implements GraphClock {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();

    void advanceMs(long ms) {
        now.addAndGet(ms * 1_000_000);
        waiting.forEach(LockSupport::unpark);
    }

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public void parkUntil(long deadlineNs) {
        waiting.add(Thread.currentThread());
        if (deadlineNs - now.get() > 0) {
            LockSupport.park(this);
        }
        waiting.remove(Thread.currentThread());
    }
}
