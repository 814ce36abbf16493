package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ExternalSender;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jctools.queues.QueueProgressIndicators;
import org.jctools.queues.varhandle.MpmcVarHandleArrayQueue;
import org.jctools.queues.varhandle.MpscVarHandleArrayQueue;

/**
 * The way in from outside: any number of threads put messages into a queue, and the receiver moves them into its ring as it
 * asks for them. How senders, receiver and close agree stands in {@code docs/threads.md}.
 */
final class Ingress<T> extends Feed implements ExternalSender<T> {
    private final String channel;
    private final Overflow overflow;
    private final Queue<T> queue;
    private final QueueProgressIndicators progress;
    private final int capacity;
    private final LongAdder dropped = new LongAdder();
    private volatile Party receiver;

    /** Senders that may still add a message after the close. */
    private final AtomicInteger inside = new AtomicInteger();

    private volatile boolean closed;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final AtomicInteger waiting = new AtomicInteger();

    Ingress(Ring ring, Overflow overflow) {
        this.channel = ring.channel;
        this.overflow = overflow;
        this.capacity = Math.max(2, ring.capacity); // the queue's least
        if (overflow == Overflow.DROP_OLDEST) {
            MpmcVarHandleArrayQueue<T> both = new MpmcVarHandleArrayQueue<>(capacity);
            this.queue = both;
            this.progress = both;
        } else {
            MpscVarHandleArrayQueue<T> both = new MpscVarHandleArrayQueue<>(capacity);
            this.queue = both;
            this.progress = both;
        }
        this.receiver = ring.receiver;
        ring.feed = this;
    }

    @Override
    public void send(T message) throws InterruptedException {
        send(message, Long.MAX_VALUE);
    }

    @Override
    public boolean send(T message, Duration timeout) throws InterruptedException {
        return send(message, Durations.nanos(timeout));
    }

    private boolean send(T message, long timeoutNs) throws InterruptedException {
        return trySend(message) || (timeoutNs > 0 && waitAndSend(message, timeoutNs));
    }

    private boolean waitAndSend(T message, long timeoutNs) throws InterruptedException {
        long left = timeoutNs;
        lock.lockInterruptibly();
        try {
            waiting.incrementAndGet();
            while (!trySend(message)) {
                if (left <= 0) {
                    return false;
                }
                left = room.awaitNanos(left);
            }
            return true;
        } finally {
            waiting.decrementAndGet();
            lock.unlock();
        }
    }

    @Override
    public boolean trySend(T message) {
        Objects.requireNonNull(message, "a message");
        inside.incrementAndGet();
        try {
            if (closed) {
                throw new ChannelClosedException("channel \"" + channel
                        + "\" takes no more messages: its sender has been closed, or the graph is stopping");
            }
            return offer(message);
        } finally {
            inside.decrementAndGet();
            wakeReceiver();
        }
    }

    private boolean offer(T message) {
        boolean added = queue.offer(message);
        if (added || overflow == Overflow.BACKPRESSURE) {
            return added;
        }
        if (overflow == Overflow.DROP_OLDEST) {
            while (!added) {
                if (queue.poll() != null) {
                    dropped.increment();
                }
                added = queue.offer(message);
            }
        } else {
            dropped.increment();
        }
        return true;
    }

    private void wakeReceiver() {
        VarHandle.fullFence();
        receiver.wakeIfWaiting();
    }

    @Override
    int fill(Ring ring, int count) {
        long to = ring.tail.getOpaque();
        int moved = 0;
        while (moved < count) {
            T message = queue.poll();
            if (message == null) {
                break;
            }
            ring.put(to + moved, message);
            moved++;
        }
        if (moved > 0) {
            ring.tail.setRelease(to + moved);
            wakeSenders();
        }
        return moved;
    }

    private void wakeSenders() {
        VarHandle.fullFence();
        if (waiting.get() > 0) {
            lock.lock();
            try {
                room.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    int size() {
        return queue.size();
    }

    @Override
    long sent() {
        return progress.currentProducerIndex();
    }

    @Override
    long bytes() {
        return (long) capacity * Slots.REFERENCE_BYTES;
    }

    @Override
    long dropped() {
        return dropped.sum();
    }

    @Override
    boolean isEnded() {
        return closed && inside.get() == 0;
    }

    @Override
    void connect(Party party) {
        receiver = party;
    }

    @Override
    void abandon() {
        close();
    }

    @Override
    public void close() {
        closed = true;
        wakeSenders();
        wakeReceiver();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public String channel() {
        return channel;
    }
}
