package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.ThreadProbe;

/** Reads a thread from outside. */
final class WorkerGauge implements ThreadProbe {
    private final Worker worker;

    WorkerGauge(Worker worker) {
        this.worker = worker;
    }

    @Override
    public String name() {
        return worker.name();
    }

    @Override
    public long idleNs() {
        return worker.rests.upToNowNs();
    }
}
