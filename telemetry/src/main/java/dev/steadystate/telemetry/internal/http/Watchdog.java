package dev.steadystate.telemetry.internal.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts threads that wait for a client for too long. The JDK's server reads and writes by channels that an interrupt
 * closes, so a client that neither sends nor reads loses its connection and keeps no thread.
 */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer =
            new ScheduledThreadPoolExecutor(1, Daemons.named("telemetry-watchdog"));

    Watchdog() {
        timer.setRemoveOnCancelPolicy(true);
        timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()); // whoever still runs ends by himself
    }

    /** What must not take long. */
    interface Task<X extends Exception> {
        /** Does it. */
        void run() throws X;
    }

    /** Runs a task on the calling thread; after that time, the thread is interrupted. The interrupt does not outlast the task. */
    <X extends Exception> void within(Duration patience, Task<X> task) throws X {
        Watch watch = new Watch();
        Future<?> alarm = timer.schedule(watch::expire, patience.toNanos(), TimeUnit.NANOSECONDS);
        try {
            task.run();
        } finally {
            alarm.cancel(false);
            watch.end();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** A thread that does something which must not take long. */
    private static final class Watch {
        private final Thread thread = Thread.currentThread();
        private boolean over;

        synchronized void expire() {
            if (!over) {
                thread.interrupt();
            }
        }

        synchronized void end() {
            over = true;
            Thread.interrupted();
        }
    }
}
