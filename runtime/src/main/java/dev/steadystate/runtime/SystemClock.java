package dev.steadystate.runtime;

import java.util.concurrent.locks.LockSupport;

/** The clock of the machine. */
enum SystemClock implements GraphClock {
    INSTANCE;

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void parkUntil(long deadlineNs) {
        LockSupport.parkNanos(deadlineNs - System.nanoTime());
    }
}
