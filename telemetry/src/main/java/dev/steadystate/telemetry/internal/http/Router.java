package dev.steadystate.telemetry.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what a path stands for and answers. Paths are compared as they were sent, byte by byte, with those that there are: nothing
 * is decoded, joined or looked up in a file system, so there is no path that leads elsewhere.
 */
final class Router implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final int LONGEST_ADDRESS = 2048;
    private static final int LONGEST_SHOWN = 100;

    private final Map<String, Resource> resources;
    private final HostRule hosts;
    private final Viewers viewers;

    Router(Map<String, Resource> resources, HostRule hosts, Viewers viewers) {
        this.resources = resources;
        this.hosts = hosts;
        this.viewers = viewers;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean handedOver = false;
        try {
            handedOver = route(exchange);
        } catch (Refusal refusal) {
            send(exchange, refusal.reply());
        } catch (RuntimeException e) {
            LOG.warn("The telemetry endpoint failed at {}", shown(exchange), e);
            send(exchange, Reply.text(500, "this failed here; the log of the program says why"));
        } finally {
            if (!handedOver) {
                exchange.close();
            }
        }
    }

    /** Answers, or hands the exchange over to a viewer's thread and returns true. */
    private boolean route(HttpExchange exchange) throws IOException, Refusal {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            send(exchange, Reply.text(405, "only GET and HEAD are answered").with("Allow", "GET, HEAD"));
            return false;
        }
        if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
            throw new Refusal(414, "addresses have at most " + LONGEST_ADDRESS + " characters");
        }
        hosts.check(exchange.getRequestHeaders().getFirst("Host"));
        String path = String.valueOf(exchange.getRequestURI().getRawPath());
        if (path.equals(Viewers.PATH) && method.equals("GET")) {
            viewers.admit(exchange);
            return true;
        }
        Resource resource = resources.get(path);
        if (resource == null) {
            throw new Refusal(404, "there is nothing at this path; see /, /graph.json, /metrics, /health/ready");
        }
        Request request = Request.of(exchange.getRequestURI().getRawQuery(), exchange.getRequestHeaders()::getFirst);
        send(exchange, resource.answer(request));
        return false;
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers.set(exchange, reply);
        if (exchange.getRequestMethod().equals("HEAD") || reply.status() == 304) {
            if (reply.length() >= 0 && reply.status() != 304) {
                exchange.getResponseHeaders().set("Content-Length", Long.toString(reply.length()));
            }
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), reply.length() < 0 ? 0 : reply.length());
        try (OutputStream out = exchange.getResponseBody()) {
            reply.body().writeTo(out);
        }
    }

    private static String shown(HttpExchange exchange) {
        String address = exchange.getRequestURI().toString();
        return address.length() <= LONGEST_SHOWN ? address : address.substring(0, LONGEST_SHOWN) + "…";
    }
}
