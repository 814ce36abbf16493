package dev.steadystate.telemetry.internal.http;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.Map;

/**
 * An HTTP server for a fixed set of resources and a stream of events. All of its threads are daemons and there are at most: one that
 * accepts, one watchdog, and the workers and viewers of the {@link Limits}.
 */
public final class HttpEndpoint implements AutoCloseable {
    private final HttpServer server;
    private final Watchdog watchdog = new Watchdog();
    private final Workers workers;
    private final Viewers viewers;

    /**
     * Begins to listen.
     *
     * @param port where
     * @param limits how much clients can ask for
     * @param resources what there is, by path
     * @param source where a viewer's first events come from
     * @throws IllegalStateException if that can't be; the message names the port and the remedy
     */
    public HttpEndpoint(Port port, Limits limits, Map<String, Resource> resources, EventSource source) {
        server = port.open();
        workers = new Workers(limits, watchdog);
        viewers = new Viewers(limits, watchdog, source);
        server.setExecutor(workers);
        server.createContext(
                "/", new Router(resources, new HostRule(port.address().isLoopbackAddress()), viewers));
        server.start();
    }

    /** {@return where it listens} */
    public InetSocketAddress address() {
        return server.getAddress();
    }

    /** {@return who reads events} */
    public Viewers viewers() {
        return viewers;
    }

    /** How many requests are being read or answered. */
    int busyWorkers() {
        return workers.busy();
    }

    /** Sends the last event to all viewers, waits a moment until they have read it, and closes. */
    public void close(Event last) {
        viewers.end(last);
        close();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.close();
        watchdog.close();
    }
}
