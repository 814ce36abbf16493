package dev.steadystate.telemetry;

import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.telemetry.internal.endpoint.Endpoint;
import dev.steadystate.telemetry.internal.endpoint.EndpointSettings;
import dev.steadystate.telemetry.internal.http.Limits;
import dev.steadystate.telemetry.internal.http.Port;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a graph while it runs: a page with its live picture, its figures for Prometheus, its health. One line in the builder,
 * {@code telemetry(Telemetry.onPort(9900))}, starts an HTTP endpoint together with the graph and closes it when the graph
 * has stopped. It shows one graph; another graph needs another instance.
 *
 * <p>Unless an address is named, only programs of this machine reach it: there is no password. Nothing that is asked of it changes the
 * graph, and no client, however slow, delays an actor.
 */
public final class Telemetry implements GraphMonitor {
    private static final Logger LOG = LoggerFactory.getLogger(Telemetry.class);

    private final EndpointSettings settings;
    private final @Nullable Duration interval;
    private volatile @Nullable Endpoint endpoint;

    private Telemetry(EndpointSettings settings, @Nullable Duration interval) {
        this.settings = settings;
        this.interval = interval;
    }

    /**
     * Shows the graph on a port of this machine.
     *
     * @param port the port, 1 to 65,535; 0 for any free one. If it is taken, the graph does not start and says so
     * @return the telemetry of one graph
     * @throws IllegalArgumentException if out of range
     */
    public static Telemetry onPort(int port) {
        return builder().port(port).build();
    }

    /**
     * Shows the graph on port 9900 of this machine or, if that is taken, on the next free one; the log says which.
     *
     * @return the telemetry of one graph
     */
    public static Telemetry onDefaultPort() {
        return builder().build();
    }

    /**
     * Starts to say where and how the graph is shown.
     *
     * @return a builder with all defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns where the page is.
     *
     * @return the address for a browser
     * @throws IllegalStateException if the graph has not started, or has stopped
     */
    public URI url() {
        Endpoint open = endpoint;
        if (open == null) {
            throw new IllegalStateException("telemetry is shown while its graph runs; start the graph first");
        }
        return open.url();
    }

    @Override
    public void built(GraphProbe graph) {
        if (interval != null) {
            SharedSampler.of(graph).every(interval);
        }
    }

    @Override
    public void starting(GraphProbe graph) {
        if (endpoint != null) {
            throw new IllegalStateException("this telemetry shows a graph already; give each graph its own");
        }
        Endpoint opened = new Endpoint(graph, settings, Limits.DEFAULT);
        endpoint = opened;
        LOG.info("{} is shown at {}", graph.facts().name(), opened.url());
    }

    @Override
    public void stopped(GraphProbe graph) {
        Endpoint open = endpoint;
        endpoint = null;
        if (open != null) {
            open.close();
        }
    }

    /** Collects where and how a graph is shown. One thread at a time. */
    public static final class Builder {
        private static final Duration SHORTEST_INTERVAL = Duration.ofMillis(10);
        private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(10);
        private static final long LEAST_BYTES = 1 << 20;

        private int port = Port.DEFAULT;
        private boolean asked;
        private InetAddress address = InetAddress.getLoopbackAddress();
        private @Nullable Duration interval;
        private long historyMemory = 32L << 20;
        private @Nullable Path historyDirectory;
        private long historyDisk = 256L << 20;

        private Builder() {}

        /**
         * Sets the port; by default it is 9900 or the next free one.
         *
         * @param number the port, 1 to 65,535, which has to be free; 0 for any free one
         * @return this
         * @throws IllegalArgumentException if out of range
         */
        public Builder port(int number) {
            port = Port.checked(number);
            asked = true;
            return this;
        }

        /**
         * Sets the address to listen on; by default it is the loopback address, which other machines do not reach. Whoever reaches
         * another one sees everything that the page shows: put a proxy before it that asks for a password and speaks TLS.
         *
         * @param local an address of this machine, or the one that means all of them
         * @return this
         */
        public Builder address(InetAddress local) {
            address = local;
            return this;
        }

        /**
         * Sets how often figures are read and sent to pages. All who watch a graph share one sampler: of several intervals the
         * shortest holds.
         *
         * @param time 10 ms to 10 s, 100 ms by default
         * @return this
         * @throws IllegalArgumentException if out of range
         */
        public Builder interval(Duration time) {
            if (time.compareTo(SHORTEST_INTERVAL) < 0 || time.compareTo(LONGEST_INTERVAL) > 0) {
                throw new IllegalArgumentException("the interval of telemetry must be 10 ms to 10 s, not " + time);
            }
            interval = time;
            return this;
        }

        /**
         * Sets how much memory the last hour may take. What does not fit makes it coarser, not shorter.
         *
         * @param bytes 1 MiB or more, 32 MiB by default
         * @return this
         * @throws IllegalArgumentException if less
         */
        public Builder historyMemory(long bytes) {
            historyMemory = atLeastOneMebibyte(bytes, "memory");
            return this;
        }

        /**
         * Keeps the last hour on disk as well, so that it survives the process. A directory may be shared by graphs of different
         * names. Damaged files are put aside with a warning, and a disk that fails ends the writing, nothing else.
         *
         * @param directory the directory; it is made if need be
         * @return this
         */
        public Builder historyDirectory(Path directory) {
            historyDirectory = directory;
            return this;
        }

        /**
         * Sets how much of the disk the history may take; older files are deleted.
         *
         * @param bytes 1 MiB or more, 256 MiB by default
         * @return this
         * @throws IllegalArgumentException if less
         */
        public Builder historyDisk(long bytes) {
            historyDisk = atLeastOneMebibyte(bytes, "disk");
            return this;
        }

        private static long atLeastOneMebibyte(long bytes, String what) {
            if (bytes < LEAST_BYTES) {
                throw new IllegalArgumentException(
                        "the " + what + " for the history of telemetry must be 1 MiB or more, not " + bytes + " bytes");
            }
            return bytes;
        }

        /**
         * Makes the telemetry of one graph. It listens from the start of the graph on.
         *
         * @return the telemetry
         */
        public Telemetry build() {
            return new Telemetry(
                    new EndpointSettings(new Port(address, port, asked), historyMemory, historyDirectory, historyDisk),
                    interval);
        }
    }
}
