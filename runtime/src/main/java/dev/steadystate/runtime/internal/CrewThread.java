package dev.steadystate.runtime.internal;

import org.jspecify.annotations.Nullable;

/** A platform thread that knows which worker runs on it. */
final class CrewThread extends Thread {
    private final @Nullable Worker worker;

    CrewThread(Runnable work) {
        super(work);
        worker = work instanceof Worker known ? known : null;
    }

    /** The worker on whose thread this is called, or null. */
    static @Nullable Worker current() {
        return Thread.currentThread() instanceof CrewThread own ? own.worker : null;
    }
}
