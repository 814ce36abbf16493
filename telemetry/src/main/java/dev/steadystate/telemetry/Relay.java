package dev.steadystate.telemetry;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands the newest of what comes to somebody who may be slow, in a daemon thread of its own. What comes while he is still busy
 * replaces what waits, so those who put never wait. Any thread.
 *
 * @param <T> what comes
 */
final class Relay<T> {
    private final Consumer<T> hand;
    private final Thread thread;

    // Guarded by this.
    private @Nullable T waiting;
    private boolean over;

    Relay(String name, Consumer<T> hand) {
        this.hand = hand;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands this over next, unless something newer comes before. Does nothing after {@link #finish}. */
    synchronized void put(T newest) {
        if (!over) {
            waiting = newest;
            notifyAll();
        }
    }

    /** Nothing comes any more. Waits until all has been handed over, but not longer than that. */
    void finish(Duration patience) {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            for (T next = take(); next != null; next = take()) {
                hand.accept(next);
            }
        } catch (InterruptedException e) {
            // Somebody wants this thread to end: then nothing more is handed over.
        }
    }

    private synchronized @Nullable T take() throws InterruptedException {
        while (waiting == null && !over) {
            wait();
        }
        T taken = waiting;
        waiting = null;
        return taken;
    }
}
