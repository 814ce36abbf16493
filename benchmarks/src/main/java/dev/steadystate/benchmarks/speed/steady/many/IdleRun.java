package dev.steadystate.benchmarks.speed.steady.many;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.many.IdleMeter;
import dev.steadystate.benchmarks.speed.steady.Placed;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.ActorSpec;
import dev.steadystate.runtime.internal.Graph;
import java.time.Duration;

/** Actors without channels that wait for a timer. Argument: actors. */
public final class IdleRun implements Workload {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final IdleMeter meter;
    private final ActorSystem graph;

    private IdleRun(int actors) {
        wired(1);
        meter = new IdleMeter(actors);
        graph = new Placed(wired(actors));
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new IdleRun(Integer.parseInt(args[0])));
    }

    private static Graph wired(int actors) {
        SleeperComponent component = DaggerSleeperComponent.create();
        Graph graph = Placed.empty("Idle");
        ActorSpec spec = ActorSpec.named("Sleeper").instances(actors).build();
        for (int i = 0; i < actors; i++) {
            ActorInstance sleeper = graph.instance(spec, i);
            sleeper.wire(component.sleeper(new Sleeper_ActorModule(sleeper)));
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
    }
}
