package dev.steadystate.page;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Speaks the wire format of the endpoint and tells a scene, ten moments a second. */
final class Server implements AutoCloseable {
    private static final long EPOCH = System.currentTimeMillis() - Scene.START * 100;
    private static final String PAGE = "/dev/steadystate/telemetry/page/";
    private static final String POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self';"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private final Gson gson = new Gson();
    private final HttpServer http;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Set<OutputStream> viewers = ConcurrentHashMap.newKeySet();
    private volatile Scene scene;
    private volatile String run = "first";
    private final AtomicLong ticks = new AtomicLong(Scene.START);
    private final Future<?> telling;
    private volatile boolean isSilent;
    private volatile long earlierUntil;
    private volatile String lastNotes = "";

    Server(Scene scene) throws IOException {
        this(scene, 0);
    }

    Server(Scene scene, int port) throws IOException {
        this.scene = scene;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/", this::answer);
        http.setExecutor(workers);
        http.start();
        telling = clock.scheduleAtFixedRate(this::tell, 100, 100, TimeUnit.MILLISECONDS);
    }

    /** The time of day of a tick, in milliseconds since 1970. */
    static long at(long tick) {
        return EPOCH + tick * 100;
    }

    int port() {
        return http.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** From now on another story of the same graph. */
    void tell(Scene next) {
        scene = next;
    }

    /** Another process has come to the port. */
    void restart(Scene next) {
        run = "second";
        scene = next;
    }

    /** What the history has of the time before a tick comes from an earlier run, which was kept on disk. */
    void earlierUntil(long tick) {
        earlierUntil = tick;
    }

    void silence(boolean silent) {
        isSilent = silent;
    }

    /** Tells so many moments one after the other, as fast as viewers take them. */
    void hurry(int moments) throws InterruptedException, ExecutionException {
        clock.submit(() -> IntStream.range(0, moments).forEach(moment -> tell()))
                .get();
    }

    /** For how long the graph has run, in milliseconds. */
    long upMs() {
        return ticks.get() * 100;
    }

    /** Tells each viewer that the graph has stopped, and closes the streams. */
    void end() {
        isSilent = true;
        viewers.forEach(viewer -> send(viewer, "event: end\ndata: {\"state\":\"STOPPED\"}\n\n"));
        viewers.clear();
    }

    private void tell() {
        long tick = ticks.incrementAndGet();
        if (isSilent || viewers.isEmpty()) {
            return;
        }
        Moment moment = scene.at(tick);
        String notes = notes(moment);
        String told = notes.equals(lastNotes) ? "" : event("notes", gson.toJson(moment.notes()));
        lastNotes = notes;
        String text = told + frameEvent(moment);
        viewers.forEach(viewer -> send(viewer, text));
    }

    /** What decides whether notes are told again: all but the times, which go on. */
    private String notes(Moment moment) {
        return gson.toJson(List.of(moment.failures.keySet(), moment.vetoes, moment.alerts.size(), moment.state));
    }

    private String frameEvent(Moment moment) {
        return "id: " + run + "-" + moment.tick + "\n" + event("frame", gson.toJson(moment.frame(run)));
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    private void send(OutputStream viewer, String text) {
        try {
            viewer.write(text.getBytes(StandardCharsets.UTF_8));
            viewer.flush();
        } catch (IOException gone) {
            viewers.remove(viewer);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/" -> file(exchange, "index.html");
            case "/graph.json" -> json(exchange, graph());
            case "/events" -> events(exchange);
            case "/history" -> json(exchange, history(new Query(exchange.getRequestURI())));
            case "/history/summary" -> json(exchange, summary());
            case "/detail" -> json(exchange, detail(new Query(exchange.getRequestURI())));
            default -> {
                if (path.startsWith("/page/")) {
                    file(exchange, path.substring("/page/".length()));
                } else {
                    exchange.sendResponseHeaders(404, -1);
                }
            }
        }
    }

    private Map<String, Object> graph() {
        Map<String, Object> graph = scene.plan().json(run, at(0));
        long tick = ticks.get();
        Moment moment = scene.at(tick);
        graph.put("frame", moment.frame(run));
        graph.put("notes", moment.notes());
        graph.put("history", Map.of("oldest", at(0), "newest", at(tick)));
        return graph;
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream viewer = exchange.getResponseBody();
        Moment moment = scene.at(ticks.get());
        send(viewer, "retry: 500\n\n" + event("notes", gson.toJson(moment.notes())) + frameEvent(moment));
        viewers.add(viewer);
    }

    private Map<String, Object> history(Query query) {
        long tick = ticks.get();
        long from = Math.max(at(0), query.number("from", at(0)));
        long to = Math.min(at(tick), query.number("to", at(tick)));
        long step = Math.max(query.number("step", 1000), (to - from) / 600);
        List<Object> frames = new ArrayList<>();
        List<Object> notes = new ArrayList<>();
        for (long t = from; t <= to; t += step) {
            Moment moment = scene.at((t - EPOCH) / 100);
            frames.add(moment.frame(moment.tick < earlierUntil ? "earlier" : run));
            notes.add(moment.notes());
        }
        return Map.of("run", run, "oldest", at(0), "newest", at(tick), "frames", frames, "notes", notes);
    }

    private Map<String, Object> summary() {
        long tick = ticks.get();
        List<Object> times = new ArrayList<>();
        List<Object> busy = new ArrayList<>();
        List<Object> fill = new ArrayList<>();
        List<Object> alert = new ArrayList<>();
        List<Object> restarts = new ArrayList<>();
        for (long t = 0; t <= tick; t += 100) {
            Moment moment = scene.at(t);
            times.add(at(t));
            busy.add(moment.greatestBusy());
            fill.add(moment.greatestFill());
            alert.add(moment.greatestAlert());
            restarts.add(moment.restarts());
        }
        return Map.of(
                "run",
                run,
                "oldest",
                at(0),
                "newest",
                at(tick),
                "t",
                times,
                "busy",
                busy,
                "fill",
                fill,
                "alert",
                alert,
                "restarts",
                restarts);
    }

    private static Map<String, Object> detail(Query query) {
        if (query.number("lane", -1) >= 0) {
            return Map.of(
                    "fill", Map.of("now", 7, "avg", 5.5, "min", 0, "max", 31, "stddev", 3.25),
                    "latencyNs", Map.of("percentiles", Map.of("50", 41_000, "99", 310_000)));
        }
        return Map.of("activations", 1_234_567, "shareOfGraph", 0.125);
    }

    private static void file(HttpExchange exchange, String name) throws IOException {
        try (InputStream file = Server.class.getResourceAsStream(PAGE + name)) {
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            reply(exchange, type, file.readAllBytes());
        }
    }

    private void json(HttpExchange exchange, Object value) throws IOException {
        reply(exchange, "application/json", gson.toJson(value).getBytes(StandardCharsets.UTF_8));
    }

    private static void reply(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        telling.cancel(true);
        clock.shutdownNow();
        http.stop(0);
        workers.shutdownNow();
    }

    /** The numbers in a query. */
    private record Query(java.net.URI uri) {
        long number(String name, long otherwise) {
            String query = uri.getQuery();
            for (String part : query == null ? new String[0] : query.split("&")) {
                if (part.startsWith(name + "=")) {
                    return Long.parseLong(part.substring(name.length() + 1));
                }
            }
            return otherwise;
        }
    }
}
