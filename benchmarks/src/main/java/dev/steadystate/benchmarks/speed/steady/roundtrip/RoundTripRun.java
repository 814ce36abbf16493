package dev.steadystate.benchmarks.speed.steady.roundtrip;

import dev.steadystate.Idle;
import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.LatencyLog;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.steady.Placed;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Lanes;
import dev.steadystate.runtime.internal.LongChannel;
import java.time.Duration;

/** Two annotated actors that wait for each other. Argument: "park" (the default idle strategy) or "spin". */
public final class RoundTripRun implements Workload {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final RoundTripModule module = new RoundTripModule();
    private final ActorSystem graph;

    private RoundTripRun(boolean spinning) {
        graph = spinning
                ? spinning(module)
                : SteadyRoundTrip.builder().roundTripModule(module).build();
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new RoundTripRun(args[0].equals("spin")));
    }

    private static ActorSystem spinning(RoundTripModule module) {
        RoundTripComponent component = DaggerRoundTripComponent.factory().create(module);
        Graph graph = Placed.empty("RoundTrip");
        LongChannel there = graph.longChannel("there", 1_024, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongChannel back = graph.longChannel("back", 1_024, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        ActorInstance ping = graph.instance(spinning("Ping"), 0);
        ActorInstance pong = graph.instance(spinning("Pong"), 0);
        ping.wire(component.ping(new Ping_ActorModule(ping, there.output(ping, 0), back.input(ping, 0))));
        pong.wire(component.pong(new Pong_ActorModule(pong, there.input(pong, 0), back.output(pong, 0))));
        return new Placed(graph);
    }

    private static ActorSpec spinning(String name) {
        return ActorSpec.named(name)
                .schedule(Schedule.DEDICATED)
                .idle(Idle.SPIN)
                .build();
    }

    @Override
    public void start() {
        graph.start();
    }

    @Override
    public LatencyLog meter() {
        return module.latencies();
    }

    @Override
    public void stop() throws InterruptedException {
        graph.requestShutdown();
        graph.awaitStopped(TIMEOUT);
    }
}
