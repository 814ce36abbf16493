package dev.steadystate.telemetry.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.util.Map;

/** The headers of answers: what they are, and what a browser must not do with them. */
final class Headers {
    /** Graphviz is WebAssembly in a worker; the page sets styles of its drawing; nothing comes from elsewhere. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self';"
            + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private Headers() {}

    static void set(HttpExchange exchange, Reply reply) {
        set(exchange, reply.type(), reply.headers());
    }

    static void set(HttpExchange exchange, String type, Map<String, String> more) {
        com.sun.net.httpserver.Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        ALWAYS.forEach(headers::set);
        more.forEach(headers::set);
    }
}
