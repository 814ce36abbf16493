package dev.steadystate.telemetry.internal.http;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that read and answer requests. There is no queue: when all of them are busy, the server closes the connection, so
 * what waits is bounded as well. Idle threads end.
 */
final class Workers implements Executor, AutoCloseable {
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;
    private final Watchdog watchdog;
    private final Limits limits;

    Workers(Limits limits, Watchdog watchdog) {
        this.limits = limits;
        this.watchdog = watchdog;
        threads = new ThreadPoolExecutor(
                0,
                limits.workers(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Daemons.named("telemetry-http"));
    }

    @Override
    public void execute(Runnable exchange) {
        threads.execute(() -> watchdog.within(limits.patience(), exchange::run));
    }

    /** How many requests are being read or answered. */
    int busy() {
        return threads.getActiveCount();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
