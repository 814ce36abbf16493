package dev.steadystate.telemetry.internal.history;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes history to disk on a thread of its own, so that a slow disk delays nobody. When the disk cannot keep up, moments are left
 * out; when it fails, writing ends with one warning.
 */
final class HistoryWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryWriter.class);
    private static final int MOST_WAITING = 64;
    private static final long FAREWELL_MS = 5_000;
    private static final Entry END = new Entry(0, new byte[0]);

    private final BlockingQueue<Entry> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final HistoryFiles files;
    private final Thread thread = new Thread(this::run, "telemetry-history");

    /** What is to be written. */
    private static final class Entry {
        private final long at;
        private final byte[] bytes;

        Entry(long at, byte[] bytes) {
            this.at = at;
            this.bytes = bytes;
        }
    }

    HistoryWriter(HistoryFiles files) {
        this.files = files;
        thread.setDaemon(true);
        thread.start();
    }

    /** Writes soon, or never if too much waits already. */
    void write(long at, byte[] record) {
        if (!waiting.offer(new Entry(at, record))) {
            LOG.debug("The disk is too slow for the history of telemetry; a moment is left out");
        }
    }

    private void run() {
        try (files) {
            for (Entry next = waiting.take(); next != END; next = waiting.take()) {
                files.append(next.bytes, next.at);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("The history of telemetry is no longer written to disk", e);
        } catch (InterruptedException e) {
            LOG.debug("The history of telemetry was not written to its end", e);
        }
    }

    /** Writes what waits and closes the file; waits for a disk that stands still, but not for long. */
    @Override
    public void close() {
        try {
            if (waiting.offer(END, FAREWELL_MS, TimeUnit.MILLISECONDS)) {
                thread.join(FAREWELL_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.interrupt();
    }
}
