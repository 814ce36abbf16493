package dev.steadystate.telemetry.internal.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where to listen.
 *
 * @param address the address of this machine
 * @param number the port; 0 for any that is free
 * @param asked whether this very port was asked for; otherwise the next free one will do
 */
public record Port(InetAddress address, int number, boolean asked) {
    /** The port unless another one is asked for. */
    public static final int DEFAULT = 9900;

    private static final int HIGHEST = 65_535;
    private static final Logger LOG = LoggerFactory.getLogger(Port.class);
    private static final int TRIES = 100;

    /**
     * The JDK's server sends the headers of an answer and its body apart. Unless told otherwise, the operating system holds the second
     * packet back until the client has acknowledged the first, which takes 40 ms. The server reads this once, for the whole
     * process; what its user has set holds.
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    /** The way in for connections that are not accepted yet. */
    private static final int BACKLOG = 256;

    /**
     * Returns a number that may be a port.
     *
     * @throws IllegalArgumentException if it may not
     */
    public static int checked(int number) {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("the telemetry port must be 0 to " + HIGHEST + ", not " + number);
        }
        return number;
    }

    /**
     * Makes a server that listens there.
     *
     * @throws IllegalStateException if that can't be; the message names the port and the remedy
     */
    HttpServer open() {
        requireOwnAddress();
        return asked ? openAsked() : openNextFree();
    }

    private void requireOwnAddress() {
        try {
            boolean isOurs = address.isAnyLocalAddress() || address.isLoopbackAddress();
            if (!isOurs && NetworkInterface.getByInetAddress(address) == null) {
                throw new IllegalStateException("the telemetry endpoint cannot listen on " + address.getHostAddress()
                        + ", which is no address of this machine; name one of its own, or 0.0.0.0 for all");
            }
        } catch (SocketException e) {
            LOG.debug("The addresses of this machine are not known", e);
        }
    }

    private HttpServer openAsked() {
        try {
            return open(number);
        } catch (BindException e) {
            throw new IllegalStateException(
                    "the telemetry endpoint cannot listen on port " + number + " of " + address.getHostAddress() + ": "
                            + e.getMessage()
                            + "; stop who uses it, ask for another port, or for none to get a free one",
                    e);
        } catch (IOException e) {
            throw failed(number, e);
        }
    }

    private HttpServer openNextFree() {
        int last = Math.min(number + TRIES - 1, HIGHEST);
        for (int port = number; port <= last; port++) {
            try {
                HttpServer server = open(port);
                if (port != number) {
                    LOG.warn("Port {} is taken, so the telemetry endpoint takes {}", number, port);
                }
                return server;
            } catch (BindException e) {
                LOG.debug("Port {} is taken", port, e);
            } catch (IOException e) {
                throw failed(port, e);
            }
        }
        throw new IllegalStateException("the telemetry endpoint finds no free port from " + number + " to " + last
                + " on " + address.getHostAddress() + "; ask for one that is free");
    }

    private IllegalStateException failed(int port, IOException e) {
        return new IllegalStateException(
                "the telemetry endpoint cannot listen on port " + port + " of " + address.getHostAddress() + ": "
                        + e.getMessage() + "; ask for another address or port",
                e);
    }

    private HttpServer open(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(address, port), BACKLOG);
    }
}
