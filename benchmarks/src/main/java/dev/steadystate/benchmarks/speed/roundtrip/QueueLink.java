package dev.steadystate.benchmarks.speed.roundtrip;

import java.util.concurrent.ArrayBlockingQueue;

/** A blocking queue of boxed numbers. */
final class QueueLink implements Link {
    private final ArrayBlockingQueue<Long> queue = new ArrayBlockingQueue<>(1_024);

    @Override
    public void send(long message) throws InterruptedException {
        queue.put(message);
    }

    @Override
    public long receive() throws InterruptedException {
        return queue.take();
    }
}
