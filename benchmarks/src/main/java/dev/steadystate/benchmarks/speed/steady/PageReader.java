package dev.steadystate.benchmarks.speed.steady;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the events of a graph as an open page does, from now to the end of the graph. */
public final class PageReader {
    private static final int LEAST_FRAMES = 20;

    private CompletableFuture<Long> frames = CompletableFuture.failedFuture(new IllegalStateException("not opened"));

    /** Begins to read. */
    public void open(URI base) {
        frames = CompletableFuture.supplyAsync(() -> read(base.resolve("events")), task -> {
            Thread thread = new Thread(task, "page");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private static long read(URI events) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(events.toURL().openStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter("event: frame"::equals).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** After the graph has stopped: the page has seen it run. */
    public void check() throws InterruptedException, ExecutionException, TimeoutException {
        long seen = frames.get(10, TimeUnit.SECONDS);
        if (seen < LEAST_FRAMES) {
            throw new IllegalStateException("the page has seen " + seen + " frames only");
        }
    }
}
