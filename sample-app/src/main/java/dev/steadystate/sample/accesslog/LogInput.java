package dev.steadystate.sample.accesslog;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a service that survives its actor's restarts: the files that are open. It gives each chunk a number, and chunk n
 * is the same chunk however often it is asked for, so an activation that is tried again neither loses nor repeats lines.
 * One thread at a time.
 */
final class LogInput {
    private final List<Source> sources;
    private int turn;
    private long lastNumber = -1;
    private @Nullable Chunk last;
    private volatile boolean interrupted;

    LogInput(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * The chunk of this number.
     *
     * @param number the number of the chunk that was given last, or the one after it
     * @return the chunk; null if there is none now
     */
    @Nullable
    Chunk chunk(long number) throws IOException {
        if (number == lastNumber) {
            return last;
        }
        Chunk chunk = poll();
        if (chunk != null) {
            last = chunk;
            lastNumber = number;
        }
        return chunk;
    }

    private @Nullable Chunk poll() throws IOException {
        try {
            for (int i = 0; i < sources.size(); i++) {
                Chunk chunk = sources.get(turn).poll();
                if (chunk != null) {
                    return chunk;
                }
                turn = (turn + 1) % sources.size();
            }
            return null;
        } catch (ClosedByInterruptException e) {
            interrupted = true;
            return null;
        }
    }

    /** Whether nothing will ever come again: all is read, or reading was interrupted because the graph stops. */
    boolean isEnded() {
        return interrupted || sources.stream().allMatch(Source::isEnded);
    }

    void close() throws IOException {
        for (Source source : sources) {
            source.close();
        }
    }
}
