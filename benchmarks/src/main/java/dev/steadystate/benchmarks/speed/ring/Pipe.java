package dev.steadystate.benchmarks.speed.ring;

import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A queue that its only producer can close. */
public final class Pipe<M> {
    private final Queue<M> queue;
    private volatile boolean closed;

    /** A pipe over a queue that nobody else uses. */
    public Pipe(Queue<M> queue) {
        this.queue = queue;
    }

    /** Producer: false if the queue is full. */
    public boolean offer(M message) {
        return queue.offer(message);
    }

    /** Producer: nothing will follow. */
    public void close() {
        closed = true;
    }

    /** Consumer: the next message, which stays. */
    public @Nullable M peek() {
        return queue.peek();
    }

    /** Consumer: the next message. */
    public @Nullable M poll() {
        return queue.poll();
    }

    /** Consumer: closed and empty. */
    public boolean isEnded() {
        return closed && queue.isEmpty();
    }
}
