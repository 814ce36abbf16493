package dev.steadystate.sample.accesslog;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.OnStop;
import dev.steadystate.Schedule;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.Sender;
import dev.steadystate.runtime.SenderBundle;
import jakarta.inject.Inject;
import java.io.IOException;

/**
 * Shows a source that may block, a bundle that spreads its messages over the instances of another actor, and how a
 * finite input ends a graph: the last chunk is followed by {@code close()}.
 */
@Actor(schedule = Schedule.DEDICATED, blocking = true)
final class Reader {
    @Tx(value = "chunks", capacity = 8)
    SenderBundle<Sender<Chunk>> chunks;

    @State
    LongCell next;

    private final LogInput input;

    @Inject
    Reader(LogInput input) {
        this.input = input;
    }

    @OnRoom("chunks")
    void read() throws IOException {
        Chunk chunk = input.chunk(next.get());
        if (chunk != null) {
            chunks.next().send(chunk);
            next.set(next.get() + 1);
        } else if (input.isEnded()) {
            chunks.close();
        }
    }

    @OnStop
    void close() throws IOException {
        input.close();
    }
}
