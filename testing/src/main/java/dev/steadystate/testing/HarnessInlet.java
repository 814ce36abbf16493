package dev.steadystate.testing;

import dev.steadystate.runtime.internal.Counterpart;
import java.util.ArrayDeque;
import java.util.Queue;

/** The test's end of a lane from which the actor receives. What finds no room waits here. */
public abstract sealed class HarnessInlet permits HarnessInput, LongHarnessInput {
    private final String channel;
    private final Counterpart lane;
    private final Queue<Object> waiting = new ArrayDeque<>();
    private boolean closing;
    private boolean closed;

    HarnessInlet(String channel, Counterpart lane) {
        this.channel = channel;
        this.lane = lane.sends();
    }

    /** {@return the name of the channel} */
    public final String channel() {
        return channel;
    }

    /** {@return how many messages have been sent that the actor has not taken} */
    public final int waiting() {
        return waiting.size() + lane.fill();
    }

    final void add(Object message) {
        if (closing) {
            throw new IllegalStateException("channel \"" + channel + "\" has been closed by the test");
        }
        waiting.add(message);
    }

    final void closeAfterAll() {
        closing = true;
    }

    /** Sends what finds room; true if that is anything. */
    final boolean flow() {
        boolean flowed = false;
        while (!waiting.isEmpty() && lane.hasRoom()) {
            lane.put(waiting.remove());
            flowed = true;
        }
        if (closing && !closed && waiting.isEmpty()) {
            lane.close();
            closed = true;
            flowed = true;
        }
        return flowed;
    }
}
