package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ExternalReceiver;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The way out: any number of threads take messages, under a lock. */
final class Outlet<T> extends Party implements ExternalReceiver<T> {
    private @Nullable Merge<T> source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    /** Threads that wait for a message; written under the lock. */
    private volatile int waiting;
    /** The graph was aborted: nothing more comes, closed or not. */
    private volatile boolean cut;

    Outlet() {
        super("the external receiver");
    }

    void reads(Merge<T> input) {
        source = input;
    }

    private Merge<T> input() {
        return Objects.requireNonNull(source, "a source of messages");
    }

    @Override
    public T take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            T message = await(Long.MAX_VALUE);
            if (message == null) {
                throw new ChannelClosedException(
                        "channel \"" + channel() + "\" has ended: its senders have closed it and all has been taken");
            }
            return message;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public @Nullable T poll() {
        lock.lock();
        try {
            return next();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public @Nullable T poll(Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            return await(Durations.nanos(timeout));
        } finally {
            lock.unlock();
        }
    }

    private @Nullable T await(long timeoutNs) throws InterruptedException {
        long left = timeoutNs;
        int others = waiting;
        waiting = others + 1;
        try {
            T message = next();
            while (message == null && left > 0 && !hasEnded()) {
                left = arrived.awaitNanos(left);
                message = next();
            }
            return message;
        } finally {
            int all = waiting;
            waiting = all - 1;
        }
    }

    private @Nullable T next() {
        Merge<T> input = input();
        if (!input.has(1)) {
            return null;
        }
        T message = input.take();
        mark();
        commit();
        return message;
    }

    private boolean hasEnded() {
        return input().isClosed() || (cut && !input().has(1));
    }

    void cut() {
        cut = true;
        wake();
    }

    @Override
    boolean isWaiting() {
        return waiting > 0;
    }

    @Override
    void wake() {
        lock.lock();
        try {
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isClosed() {
        lock.lock();
        try {
            return hasEnded();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int available() {
        lock.lock();
        try {
            return input().available();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String channel() {
        return input().channel();
    }
}
