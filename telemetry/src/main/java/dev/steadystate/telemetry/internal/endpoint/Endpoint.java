package dev.steadystate.telemetry.internal.endpoint;

import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.telemetry.GraphSnapshot;
import dev.steadystate.telemetry.SharedSampler;
import dev.steadystate.telemetry.internal.alerts.AlertBoard;
import dev.steadystate.telemetry.internal.alerts.AlertEvaluator;
import dev.steadystate.telemetry.internal.history.History;
import dev.steadystate.telemetry.internal.history.HistoryPages;
import dev.steadystate.telemetry.internal.history.Recorder;
import dev.steadystate.telemetry.internal.http.Event;
import dev.steadystate.telemetry.internal.http.HttpEndpoint;
import dev.steadystate.telemetry.internal.http.Limits;
import dev.steadystate.telemetry.internal.http.PageFiles;
import dev.steadystate.telemetry.internal.http.Resource;
import dev.steadystate.telemetry.internal.meters.GraphSeries;
import dev.steadystate.telemetry.internal.meters.SeriesCollector;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.Json;
import dev.steadystate.telemetry.internal.wire.Notes;
import dev.steadystate.telemetry.internal.wire.Topology;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/** A graph, shown over HTTP from its start to its end: takes what is read of it, keeps it, and hands it to those who ask. */
public final class Endpoint implements AutoCloseable {
    private static final int RUN_RADIX = 36;

    private final GraphProbe graph;
    private final AlertEvaluator alerts;
    private final FrameMaker frames;
    private final NotesMaker notes;
    private final Board board = new Board();
    private final Recorder recorder;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final HttpEndpoint http;
    private final SharedSampler sampler;

    /**
     * Begins to listen.
     *
     * @throws IllegalStateException if it cannot; the message names what is in the way, and the remedy
     */
    public Endpoint(GraphProbe graph, EndpointSettings settings, Limits limits) {
        this.graph = graph;
        long now = System.currentTimeMillis();
        WallClock wall = new WallClock(graph.clock(), now);
        Topology topology = new Topology(graph);
        sampler = SharedSampler.of(graph);
        Run run = new Run(newRun(), now, sampler.interval());
        alerts = new AlertEvaluator(graph);
        frames = new FrameMaker(topology, run.id());
        notes = new NotesMaker(graph.facts(), topology, wall, now);
        History history = new History(settings.historyMemory());
        recorder = recorder(history, topology, settings);
        try {
            http = new HttpEndpoint(settings.port(), limits, resources(topology, run, history), board);
        } catch (RuntimeException e) {
            recorder.close();
            throw e;
        }
        registry.getPrometheusRegistry()
                .register(new SeriesCollector(new GraphSeries(graph, sampler::latest, List.of())));
        sampler.begin(this::show);
    }

    private static String newRun() {
        return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), RUN_RADIX);
    }

    private static Recorder recorder(History history, Topology topology, EndpointSettings settings) {
        return settings.historyDirectory() == null
                ? Recorder.inMemory(history, topology.capacities())
                : Recorder.onDisk(
                        history,
                        topology.capacities(),
                        settings.historyDirectory(),
                        topology.name(),
                        topology.fingerprint(),
                        settings.historyDisk());
    }

    private Map<String, Resource> resources(Topology topology, Run run, History history) {
        Map<String, Resource> resources = new TreeMap<>(PageFiles.resources());
        Health health = new Health(graph);
        HistoryPages pages = new HistoryPages(history, run.id(), topology.instances(), topology.lanes());
        resources.put("/graph.json", new GraphJson(graph, topology, run, board, history));
        resources.put(
                "/graph.dot",
                new Diagram(graph.facts().name(), Thread.currentThread().getContextClassLoader()));
        resources.put("/detail", new Detail(graph.facts(), sampler::latest));
        resources.put("/metrics", new Metrics(registry));
        resources.put("/health/live", health::live);
        resources.put("/health/ready", health::ready);
        resources.put("/history", pages::frames);
        resources.put("/history/summary", pages::summary);
        resources.put("/history/instance", pages::instance);
        resources.put("/history/lane", pages::lane);
        return Map.copyOf(resources);
    }

    /** {@return the address for a browser on this machine} */
    public URI url() {
        InetSocketAddress address = http.address();
        InetAddress host = address.getAddress();
        boolean local = host.isLoopbackAddress() || host.isAnyLocalAddress();
        return URI.create("http://" + (local ? "localhost" : host.getHostAddress()) + ":" + address.getPort() + "/");
    }

    private void show(GraphSnapshot snapshot) {
        boolean isFinal = snapshot.state() == GraphState.STOPPED || snapshot.state() == GraphState.STOPPED_UNCLEANLY;
        AlertBoard raised = alerts.look(snapshot);
        Frame frame = frames.frame(snapshot, raised);
        Notes current = notes.notes(snapshot, raised);
        boolean news = board.put(frame, current, isFinal);
        recorder.put(frame, news ? current : null, isFinal);
        if (http.viewers().count() > 0) {
            Event changed = news ? Event.of("notes", null, current.json(frame.at())) : null;
            http.viewers().put(changed, Board.event(frame));
        }
    }

    /** Sends the end to all viewers, waits a moment for them to read it, and closes. */
    @Override
    public void close() {
        byte[] end = Json.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("state", graph.state().name());
            json.writeEndObject();
        });
        sampler.end();
        http.close(Event.of("end", null, end));
        recorder.close();
        registry.close();
    }
}
