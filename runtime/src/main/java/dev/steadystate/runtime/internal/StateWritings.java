package dev.steadystate.runtime.internal;

import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Writes snapshots, one after the other: on a thread of its own, or, when a test runs the graph, on the caller's. */
final class StateWritings implements Runnable {
    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final StateLock lock;
    private final boolean inline;

    // Guarded by this.
    private int outstanding;
    private boolean closed;
    private boolean over;

    StateWritings(StateLock lock, @Nullable String threadName) {
        this.lock = lock;
        this.inline = threadName == null;
        if (threadName != null) {
            Thread thread = PlatformThreads.INSTANCE.newThread(this);
            thread.setName(threadName);
            thread.start();
        }
    }

    /** Takes a snapshot to be written. After {@link #close} it never is. */
    void add(Snapshot snapshot) {
        synchronized (this) {
            if (closed) {
                return;
            }
            outstanding++;
        }
        if (inline) {
            write(snapshot);
        } else {
            tasks.add(() -> write(snapshot));
        }
    }

    private void write(Snapshot snapshot) {
        snapshot.write();
        synchronized (this) {
            outstanding--;
            releaseIfOver();
        }
        snapshot.settle();
    }

    /** Takes no more, and lets go of the directory as soon as what it took has been written: at once, if that is nothing. */
    void close() {
        synchronized (this) {
            closed = true;
            releaseIfOver();
        }
        tasks.add(() -> {}); // lets the thread look
    }

    private void releaseIfOver() {
        if (closed && outstanding == 0 && !over) {
            over = true;
            lock.release();
        }
    }

    private synchronized boolean isOver() {
        return over;
    }

    @Override
    public void run() {
        while (!isOver()) {
            try {
                tasks.take().run();
            } catch (InterruptedException e) {
                // nobody's business: what was taken is written
            }
        }
    }
}
