package dev.steadystate.testing;

import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ExternalSender;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A channel that begins at an external port: the test plays the world outside. What it sends waits until the graph runs, and goes
 * in as there is room; when, is part of a simulation's schedule. For the test's thread.
 *
 * @param <T> the type of the messages
 */
public final class StageInlet<T> extends StageChannel<T> {
    private final Deque<T> waiting = new ArrayDeque<>();
    private boolean closing;
    private boolean full;
    private @Nullable ExternalSender<T> port;

    StageInlet(String name, Supplier<List<String>> situation) {
        super(name, situation);
    }

    /**
     * Has messages go in, in this order.
     *
     * @param messages not null
     * @return this
     */
    @SafeVarargs
    public final StageInlet<T> send(T... messages) {
        if (closing) {
            throw new IllegalStateException("channel \"" + channel() + "\" has been closed by the test");
        }
        for (T each : messages) {
            waiting.add(each);
        }
        return this;
    }

    /** Closes the port when all that was sent has gone in. */
    public void close() {
        closing = true;
    }

    /** {@return how many messages have not gone in yet; when the graph stops before, they never do} */
    public int waiting() {
        return waiting.size();
    }

    /** {@return whether the port is closed: by the test, or because the graph stops} */
    @Override
    public boolean isClosed() {
        return port != null && port.isClosed();
    }

    /** For the generated stage. */
    void connect(ExternalSender<T> sender) {
        port = sender;
    }

    boolean hasWork() {
        return !full && hasMore();
    }

    boolean hasMore() {
        return !isShut() && (!waiting.isEmpty() || closing);
    }

    private boolean isShut() {
        return port == null || port.isClosed();
    }

    void retry() {
        full = false;
    }

    /** Puts in the next message, or closes the port; what went in, or null if there is no room or nothing to do. */
    @Nullable
    T pump() {
        ExternalSender<T> sender = Objects.requireNonNull(port, "connected");
        if (!hasMore()) {
            return null;
        }
        T next = waiting.peek();
        if (next == null) {
            sender.close();
            return null;
        }
        try {
            full = !sender.trySend(next);
        } catch (ChannelClosedException stopping) {
            return null;
        }
        return full ? null : waiting.poll();
    }
}
