package dev.steadystate.benchmarks.speed.steady.many;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.steady.SamplerCost;
import dev.steadystate.benchmarks.speed.steady.Scraper;
import dev.steadystate.runtime.ActorSystem;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.telemetry.Telemetry;
import java.time.Duration;

/**
 * A ring of relays that pass one token on, with the endpoint of telemetry. Arguments: actors; "sampler" to measure what the thread
 * that reads the graph costs, or "scrape" to measure how long Prometheus waits for all figures.
 */
public final class WatchedRing implements Workload {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final RingPlan plan;
    private final Telemetry telemetry = Telemetry.onPort(0);
    private final ActorSystem graph;
    private final Scraper scraper;
    private final Meter meter;

    private WatchedRing(int actors, boolean scraped) {
        plan = new RingPlan(actors, 1);
        graph = RingRun.ring(actors, plan, GraphSettings.defaults().telemetry(telemetry));
        scraper = new Scraper(scraped);
        meter = scraped ? scraper.meter() : new SamplerCost("Ring-telemetry");
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new WatchedRing(Integer.parseInt(args[0]), args[1].equals("scrape")));
    }

    @Override
    public void start() {
        graph.start();
        scraper.start(telemetry.url());
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws Exception {
        scraper.stop();
        graph.requestShutdown();
        graph.awaitStopped(TIMEOUT);
        plan.check();
    }
}
