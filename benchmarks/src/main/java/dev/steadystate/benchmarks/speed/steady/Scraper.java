package dev.steadystate.benchmarks.speed.steady;

import dev.steadystate.benchmarks.speed.LatencyLog;
import dev.steadystate.benchmarks.speed.Meter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Asks for all figures again and again, as Prometheus does, and measures how long each answer takes, to its last byte. */
public final class Scraper {
    private static final long PAUSE_MS = 20;

    private final LatencyLog log = new LatencyLog();
    private final boolean wanted;
    private volatile boolean over;
    private @Nullable Thread thread;

    /**
     * @param wanted whether to do anything at all
     */
    public Scraper(boolean wanted) {
        this.wanted = wanted;
    }

    /** How long it takes. */
    public Meter meter() {
        return log;
    }

    /** Begins. */
    public void start(URI base) {
        if (wanted) {
            thread = new Thread(() -> run(base.resolve("metrics")), "scraper");
            thread.start();
        }
    }

    private void run(URI metrics) {
        try {
            while (!over) {
                long began = System.nanoTime();
                try (InputStream body = metrics.toURL().openStream()) {
                    body.skipNBytes(1); // there is something
                    while (body.skip(1 << 16) > 0) {
                        // to the end
                    }
                }
                log.record(System.nanoTime() - began);
                Thread.sleep(PAUSE_MS);
            }
        } catch (IOException | InterruptedException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    /** Ends. */
    public void stop() throws InterruptedException {
        over = true;
        if (thread != null) {
            thread.join();
        }
    }
}
