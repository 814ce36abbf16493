package dev.steadystate.telemetry.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One client that reads events, on a thread of its own, since the JDK's server writes by blocking channels. */
final class Viewer implements Runnable {
    private static final byte[] RETRY = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HEARTBEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private final HttpExchange exchange;
    private final List<Event> greeting;
    private final Viewers viewers;
    private final Watchdog watchdog;
    private final Limits limits;
    private final Mailbox mailbox = new Mailbox();

    Viewer(HttpExchange exchange, List<Event> greeting, Viewers viewers, Watchdog watchdog, Limits limits) {
        this.exchange = exchange;
        this.greeting = greeting;
        this.viewers = viewers;
        this.watchdog = watchdog;
        this.limits = limits;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void run() {
        try {
            stream();
        } catch (IOException | InterruptedException e) {
            // The client has gone, is too slow, or the endpoint closes: nobody is left to be told.
        } finally {
            viewers.left(this);
            watchdog.within(limits.patience(), exchange::close);
        }
    }

    private void stream() throws IOException, InterruptedException {
        Headers.set(exchange, "text/event-stream", Map.of("X-Accel-Buffering", "no"));
        OutputStream out = begin();
        for (Event each : greeting) {
            write(out, each.bytes());
        }
        for (boolean more = true; more; ) {
            List<Event> events = mailbox.take(limits.heartbeat().toNanos());
            more = !mailbox.isOver(events);
            for (Event each : events) {
                write(out, each.bytes());
            }
            if (events.isEmpty()) {
                write(out, HEARTBEAT);
            }
        }
        watchdog.within(limits.patience(), out::close);
    }

    private OutputStream begin() throws IOException {
        watchdog.<IOException>within(limits.patience(), () -> exchange.sendResponseHeaders(200, 0));
        OutputStream out = exchange.getResponseBody();
        write(out, RETRY);
        return out;
    }

    private void write(OutputStream out, byte[] bytes) throws IOException {
        watchdog.<IOException>within(limits.patience(), () -> {
            out.write(bytes);
            out.flush();
        });
    }
}
