package dev.steadystate.runtime.internal;

import java.util.concurrent.ThreadFactory;

/** Makes threads that keep the JVM alive while the graph runs. */
enum PlatformThreads implements ThreadFactory {
    INSTANCE;

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new CrewThread(work);
        thread.setDaemon(false);
        return thread;
    }
}
