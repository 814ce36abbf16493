package dev.steadystate.benchmarks.speed.steady.many;

import dev.steadystate.Overflow;
import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.steady.Placed;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.runtime.internal.Lanes;
import dev.steadystate.runtime.internal.LongChannel;
import java.time.Duration;
import java.util.Arrays;

/**
 * A ring of relays on the shared threads. A channel each, so the ring is wired by hand from what is generated for the relay.
 * Arguments: actors, tokens.
 */
public final class RingRun implements Workload {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int CAPACITY = 64;

    private final RingPlan plan;
    private final ActorSystem graph;
    private final Throughput meter;

    private RingRun(int actors, int tokens) {
        plan = new RingPlan(actors, tokens);
        graph = ring(actors, plan, GraphSettings.defaults());
        meter = new Throughput(plan::hops);
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new RingRun(Integer.parseInt(args[0]), Integer.parseInt(args[1])));
    }

    static ActorSystem ring(int actors, RingPlan plan, GraphSettings settings) {
        return new Placed(wired(actors, DaggerRingComponent.factory().create(plan), settings));
    }

    private static Graph wired(int actors, RingComponent component, GraphSettings settings) {
        Graph graph = Placed.empty("Ring", settings);
        ActorSpec spec = ActorSpec.named("Relay").instances(actors).build();
        LongChannel[] hops = new LongChannel[actors];
        Arrays.setAll(hops, i -> graph.longChannel("hop" + i, CAPACITY, Overflow.BACKPRESSURE, Lanes.dealt(1, 1)));
        for (int i = 0; i < actors; i++) {
            ActorInstance relay = graph.instance(spec, i);
            LongChannel next = hops[(i + 1) % actors];
            relay.wire(component.relay(new Relay_ActorModule(relay, hops[i].input(relay, 0), next.output(relay, 0))));
        }
        return graph;
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
        plan.check();
    }
}
