package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.steady.PageReader;
import dev.steadystate.benchmarks.speed.steady.SteadyPipeline;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.telemetry.Telemetry;

/**
 * The FizzBuzz pipeline with the endpoint of telemetry, its meters in a registry, and one page that reads each frame. Argument:
 * "singles" or "batches".
 */
public final class WatchedFizzBuzz implements Workload {
    private final Telemetry telemetry = Telemetry.onPort(0);
    private final PageReader page = new PageReader();
    private final SteadyPipeline pipeline;

    private WatchedFizzBuzz(String kind) {
        FizzBuzzModule module = new FizzBuzzModule();
        GraphSettings settings = GraphSettings.defaults().telemetry(telemetry);
        ActorSystem graph = kind.equals("batches")
                ? SteadyBatches.builder()
                        .settings(settings)
                        .fizzBuzzModule(module)
                        .build()
                : SteadySingles.builder()
                        .settings(settings)
                        .fizzBuzzModule(module)
                        .build();
        pipeline = module.pipeline(graph);
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new WatchedFizzBuzz(args[0]));
    }

    @Override
    public void start() {
        pipeline.start();
        page.open(telemetry.url());
    }

    @Override
    public Meter meter() {
        return pipeline.meter();
    }

    @Override
    public void stop() throws Exception {
        pipeline.stop();
        page.check();
    }
}
