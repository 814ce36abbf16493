package dev.steadystate.telemetry.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who reads events. Putting one costs the same whatever the clients do: each has a {@link Mailbox} of the newest, and a thread of
 * its own that sends. There are never more than the limit allows. Puts and admissions exclude each other, so that no viewer
 * misses notes that change while it comes.
 */
public final class Viewers {
    static final String PATH = "/events";

    private final Map<Viewer, Thread> threads = new ConcurrentHashMap<>();
    private final Limits limits;
    private final Watchdog watchdog;
    private final EventSource source;
    private @Nullable Event end;

    Viewers(Limits limits, Watchdog watchdog, EventSource source) {
        this.limits = limits;
        this.watchdog = watchdog;
        this.source = source;
    }

    /** Takes a client in; its exchange then belongs to the viewer's thread. */
    synchronized void admit(HttpExchange exchange) throws Refusal {
        if (end != null) {
            throw new Refusal(503, "the graph has stopped and this endpoint is about to close");
        }
        if (threads.size() >= limits.viewers()) {
            throw new Refusal(503, "there are " + threads.size() + " viewers already; close a page or try again later");
        }
        String lastId = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        Viewer viewer = new Viewer(exchange, source.greeting(lastId), this, watchdog, limits);
        Thread thread = Daemons.thread("telemetry-viewer", viewer);
        threads.put(viewer, thread);
        thread.start();
    }

    void left(Viewer viewer) {
        threads.remove(viewer);
    }

    /** {@return how many there are} Nothing needs to be written while there are none. */
    public int count() {
        return threads.size();
    }

    /** Puts notes and a frame; notes are null if they are as before. */
    public synchronized void put(@Nullable Event notes, Event frame) {
        for (Viewer each : threads.keySet()) {
            if (notes != null) {
                each.mailbox().notes(notes);
            }
            each.mailbox().frame(frame);
        }
    }

    /** Puts the last event, after those that have been put, and waits a moment for viewers to read it. */
    void end(Event last) {
        synchronized (this) {
            end = last;
            for (Viewer each : threads.keySet()) {
                each.mailbox().end(last);
            }
        }
        await();
    }

    private void await() {
        long deadline = System.nanoTime() + limits.farewell().toNanos();
        try {
            for (Thread each : threads.values()) {
                TimeUnit.NANOSECONDS.timedJoin(each, Math.max(1, deadline - System.nanoTime()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.values().forEach(Thread::interrupt);
    }
}
