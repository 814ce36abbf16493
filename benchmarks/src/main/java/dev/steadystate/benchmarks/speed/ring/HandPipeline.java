package dev.steadystate.benchmarks.speed.ring;

import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import java.util.List;

/** Stages on threads of their own; ends when the source is told to. */
public final class HandPipeline implements Workload {
    private final Source source;
    private final Sink sink;
    private final List<Team> teams;
    private final Throughput meter;

    /** A pipeline from a source to a sink, which must be among the stages of the teams. */
    public HandPipeline(Source source, Sink sink, List<Team> teams) {
        this.source = source;
        this.sink = sink;
        this.teams = List.copyOf(teams);
        this.meter = new Throughput(sink::count);
    }

    @Override
    public void start() {
        teams.forEach(Thread::start);
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws InterruptedException {
        source.requestStop();
        Team.join(teams);
        sink.check(source.count());
    }
}
