package dev.steadystate.benchmarks.speed.steady.restart;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Metric;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.runtime.ActorSystem;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rate of a pipeline beside another one, in which an actor fails more than 20 times a second, and how late that one gets its first message
 * after the pause before the restart. Argument: "failing" or "calm".
 */
public final class RestartRun implements Workload, Meter {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final boolean failing;
    private final RestartModule module;
    private final ActorSystem graph;
    private final Throughput neighbours;

    private RestartRun(boolean failing) {
        this.failing = failing;
        module = new RestartModule(failing);
        graph = SteadyNeighbourhood.builder().restartModule(module).build();
        neighbours = new Throughput(module.read::count);
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new RestartRun(args[0].equals("failing")));
    }

    @Override
    public void start() {
        graph.start();
    }

    @Override
    public Meter meter() {
        return this;
    }

    @Override
    public void begin() {
        neighbours.begin();
        module.late.begin();
    }

    @Override
    public Map<Metric, Double> end() {
        Map<Metric, Double> figures = new EnumMap<>(neighbours.end());
        if (failing) {
            figures.putAll(module.late.end());
        }
        return figures;
    }

    @Override
    public void stop() throws InterruptedException {
        graph.requestShutdown();
        graph.awaitStopped(TIMEOUT);
        module.read.check(module.news.get());
        module.collected.check(module.supplies.get());
    }
}
