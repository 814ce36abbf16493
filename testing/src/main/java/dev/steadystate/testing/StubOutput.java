package dev.steadystate.testing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A sending port of a {@link Stub}. Any thread may send.
 *
 * @param <T> the type of the messages; boxed for numbers
 */
public final class StubOutput<T> {
    private static final double SECOND_NS = 1e9;

    private final String channel;
    private final boolean broadcast;
    private final Stub stub;
    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean closing;
    private @Nullable StubSchedule schedule;

    StubOutput(String channel, boolean broadcast, Stub stub) {
        this.channel = channel;
        this.broadcast = broadcast;
        this.stub = stub;
    }

    /**
     * Sends messages as soon as there is room, in this order. What a handler of the same stub sends goes through the lanes
     * of the instance that handles the message; for all else the instances take turns.
     *
     * @param messages not null
     * @return this
     */
    @SafeVarargs
    public final StubOutput<T> send(T... messages) {
        StubPlayer playing = StubPlayer.playing(stub);
        if (playing != null) {
            for (T each : messages) {
                playing.send(this, each);
            }
            return this;
        }
        if (closing) {
            throw new IllegalStateException("channel \"" + channel + "\" has been closed by the test");
        }
        for (T each : messages) {
            waiting.add(each);
        }
        stub.lookAgain();
        return this;
    }

    /**
     * Sends messages at a steady rate, beginning when the graph starts. A message that finds no room is sent late, and the
     * next ones are due as if it had not been: {@link LoadReport} tells by how much.
     *
     * @param perSecond messages a second, more than 0, by the graph's clock
     * @param count how many
     * @param message makes message number 0, 1, …
     * @return this
     */
    public StubOutput<T> sendAtRate(double perSecond, long count, LongFunction<? extends T> message) {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("the rate must be more than 0, it is " + perSecond);
        }
        schedule = new StubSchedule(SECOND_NS / perSecond, count, message);
        return this;
    }

    /** Closes the channel, as far as this actor is concerned, when all has been sent. */
    public void close() {
        closing = true;
        stub.lookAgain();
    }

    String channel() {
        return channel;
    }

    boolean isBroadcast() {
        return broadcast;
    }

    @Nullable
    StubSchedule schedule() {
        return schedule;
    }

    boolean hasNext(long nowNs) {
        StubSchedule timed = schedule;
        return !waiting.isEmpty() || (timed != null && timed.isDue(nowNs));
    }

    /** The next message, if there still is one. */
    @Nullable
    Object next(long nowNs) {
        Object message = waiting.poll();
        StubSchedule timed = schedule;
        return message == null && timed != null ? timed.next(nowNs) : message;
    }

    boolean isOver() {
        StubSchedule timed = schedule;
        return closing && waiting.isEmpty() && (timed == null || timed.isOver());
    }
}
