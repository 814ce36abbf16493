package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.benchmarks.speed.steady.SteadyPipeline;
import dev.steadystate.runtime.GraphMonitor;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.LaneProbe;
import dev.steadystate.telemetry.Telemetry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What an open page costs the FizzBuzz pipeline, in one process: its rate with a page and without, in turn, so that the differences
 * between processes do not matter.
 */
final class PageInTurn implements GraphMonitor {
    private static final int PAIRS = 30;
    private static final long WARM_UP_MS = 10_000;
    private static final long SETTLING_MS = 300;
    private static final long MEASURED_MS = 1_500;

    private final Telemetry telemetry = Telemetry.onPort(0);
    private final List<LaneProbe> lanes = new ArrayList<>();

    private PageInTurn() {}

    public static void main(String[] args) throws Exception {
        new PageInTurn().measure();
    }

    @Override
    public void built(GraphProbe graph) {
        lanes.addAll(graph.lanes());
    }

    private void measure() throws Exception {
        FizzBuzzModule module = new FizzBuzzModule();
        SteadyPipeline pipeline = module.pipeline(SteadySingles.builder()
                .settings(GraphSettings.defaults().telemetry(List.of(telemetry, this)))
                .fizzBuzzModule(module)
                .build());
        pipeline.start();
        Thread.sleep(WARM_UP_MS);
        double[] ratios = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean openFirst = pair % 2 == 0;
            double first = rate(openFirst);
            double second = rate(!openFirst);
            ratios[pair] = openFirst ? first / second : second / first;
        }
        pipeline.stop();
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "with a page / without: %.3f in the median of %d pairs, quartiles %.3f..%.3f, %.3f..%.3f in all%n",
                ratios[PAIRS / 2],
                PAIRS,
                ratios[PAIRS / 4],
                ratios[PAIRS * 3 / 4],
                ratios[0],
                ratios[PAIRS - 1]);
    }

    /** Messages a nanosecond, with a page that reads or without. */
    private double rate(boolean open) throws Exception {
        if (!open) {
            return rate();
        }
        try (InputStream events = telemetry.url().resolve("events").toURL().openStream()) {
            Thread page = new Thread(() -> read(events), "page");
            page.setDaemon(true);
            page.start();
            return rate();
        }
    }

    private double rate() throws InterruptedException {
        Thread.sleep(SETTLING_MS);
        long before = lanes.get(0).taken();
        long began = System.nanoTime();
        Thread.sleep(MEASURED_MS);
        return (lanes.get(0).taken() - before) / (double) (System.nanoTime() - began);
    }

    private static void read(InputStream events) {
        byte[] bytes = new byte[1 << 16];
        try {
            while (events.read(bytes) >= 0) {
                // a page that draws nothing
            }
        } catch (IOException closed) {
            // as the next measurement wants
        }
    }
}
