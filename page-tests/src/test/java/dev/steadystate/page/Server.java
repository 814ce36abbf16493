package dev.steadystate.page;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
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
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Speaks the wire format of the endpoint and tells a scene, ten moments a second. */
final class Server implements AutoCloseable {
    private static final long EPOCH = System.currentTimeMillis() - Scene.START * 100;
    private static final String FIRST = "first";
    private static final String SECOND = "second";
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
    private volatile Told told;
    private final AtomicLong ticks = new AtomicLong(Scene.START);
    private final Future<?> telling;
    private volatile boolean isSilent;
    private volatile long earlierUntil;
    private volatile String lastNotes = "";

    /** What is told, and of which run. */
    private record Told(String run, Scene scene) {
        Moment moment(long tick) {
            return scene.at(tick);
        }
    }

    Server(Scene scene) throws IOException {
        this(new Told(FIRST, scene), 0);
    }

    /** On a port that no system hands out by itself: nobody else gets it before another server does. */
    static Server onPortOfItsOwn(Scene scene) throws IOException {
        while (true) {
            try {
                return new Server(
                        new Told(FIRST, scene), ThreadLocalRandom.current().nextInt(20_000, 30_000));
            } catch (BindException taken) {
                // another one, then
            }
        }
    }

    /** Another process has come to the port. */
    static Server another(Scene scene, int port) throws IOException {
        return new Server(new Told(SECOND, scene), port);
    }

    private Server(Told told, int port) throws IOException {
        this.told = told;
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
        told = new Told(told.run(), next);
    }

    /** As if another process had come to the port. */
    void restart(Scene next) {
        told = new Told(SECOND, next);
    }

    /** What the history has of the time before a tick comes from an earlier run, which was kept on disk. */
    void earlierUntil(long tick) {
        earlierUntil = tick;
    }

    void silence(boolean silent) {
        isSilent = silent;
    }

    /** Tells so many moments one after the other, as fast as viewers take them. */
    void hurry(int moments) {
        onClock(() -> IntStream.range(0, moments).forEach(moment -> tell()));
    }

    /** Does it on the thread that tells: one thread writes to viewers. */
    private void onClock(Runnable task) {
        try {
            clock.submit(task).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    /** For how long the graph has run, in milliseconds. */
    long upMs() {
        return ticks.get() * 100;
    }

    /** Tells each viewer that the graph has stopped, and closes the streams. */
    void end() {
        isSilent = true;
        onClock(() -> {
            viewers.forEach(viewer -> send(viewer, "event: end\ndata: {\"state\":\"STOPPED\"}\n\n"));
            viewers.clear();
        });
    }

    private void tell() {
        long tick = ticks.incrementAndGet();
        if (isSilent || viewers.isEmpty()) {
            return;
        }
        Told now = told;
        Moment moment = now.moment(tick);
        String notes = notes(moment);
        String news = notes.equals(lastNotes) ? "" : event("notes", gson.toJson(moment.notes()));
        lastNotes = notes;
        String text = news + frameEvent(now.run(), moment);
        viewers.forEach(viewer -> send(viewer, text));
    }

    /** What decides whether notes are told again: all but the times, which go on. */
    private String notes(Moment moment) {
        return gson.toJson(List.of(moment.failures.keySet(), moment.vetoes, moment.alerts.size(), moment.state));
    }

    private String frameEvent(String run, Moment moment) {
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
        Told now = told;
        Map<String, Object> graph = now.scene().plan().json(now.run(), at(0));
        long tick = ticks.get();
        Moment moment = now.moment(tick);
        graph.put("frame", moment.frame(now.run()));
        graph.put("notes", moment.notes());
        graph.put("history", Map.of("oldest", at(0), "newest", at(tick)));
        return graph;
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream viewer = exchange.getResponseBody();
        Told now = told;
        Moment moment = now.moment(ticks.get());
        send(viewer, "retry: 500\n\n" + event("notes", gson.toJson(moment.notes())) + frameEvent(now.run(), moment));
        viewers.add(viewer);
    }

    private Map<String, Object> history(Query query) {
        Told now = told;
        long tick = ticks.get();
        long from = Math.max(at(0), query.number("from", at(0)));
        long to = Math.min(at(tick), query.number("to", at(tick)));
        long step = Math.max(query.number("step", 1000), (to - from) / 600);
        List<Object> frames = new ArrayList<>();
        List<Object> notes = new ArrayList<>();
        for (long t = from; t <= to; t += step) {
            Moment moment = now.moment((t - EPOCH) / 100);
            frames.add(moment.frame(moment.tick < earlierUntil ? "earlier" : now.run()));
            notes.add(moment.notes());
        }
        return Map.of("run", now.run(), "oldest", at(0), "newest", at(tick), "frames", frames, "notes", notes);
    }

    private Map<String, Object> summary() {
        Told now = told;
        long tick = ticks.get();
        List<Object> times = new ArrayList<>();
        List<Object> busy = new ArrayList<>();
        List<Object> fill = new ArrayList<>();
        List<Object> alert = new ArrayList<>();
        List<Object> restarts = new ArrayList<>();
        for (long t = 0; t <= tick; t += 100) {
            Moment moment = now.moment(t);
            times.add(at(t));
            busy.add(moment.greatestBusy());
            fill.add(moment.greatestFill());
            alert.add(moment.greatestAlert());
            restarts.add(moment.restarts());
        }
        return Map.of(
                "run",
                now.run(),
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
