package dev.steadystate.benchmarks.speed.steady;

import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.ring.Sink;
import dev.steadystate.runtime.ActorSystem;
import java.time.Duration;

/** A graph from a source to a sink; a requested shutdown must bring all that was sent to the sink. */
public final class SteadyPipeline implements Workload {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ActorSystem graph;
    private final Sent sent;
    private final Sink sink;
    private final Throughput meter;

    /** A graph that has been built and not started. */
    public SteadyPipeline(ActorSystem graph, Sent sent, Sink sink) {
        this.graph = graph;
        this.sent = sent;
        this.sink = sink;
        this.meter = new Throughput(sink::count);
    }

    @Override
    public void start() {
        graph.start();
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws InterruptedException {
        graph.requestShutdown();
        graph.awaitStopped(TIMEOUT);
        sink.check(sent.get());
    }
}
