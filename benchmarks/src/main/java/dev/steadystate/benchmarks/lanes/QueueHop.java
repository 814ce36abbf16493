package dev.steadystate.benchmarks.lanes;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jctools.queues.varhandle.SpscVarHandleArrayQueue;

/**
 * A lane over JCTools' queue. What is offered is visible at once and what is polled is gone, so both ends stage beside the
 * queue: the sender until its commit, the receiver until it knows that it needn't give the messages back. The fence per
 * commit that the wake-up protocol needs is the same.
 */
final class QueueHop implements Hop {
    private final SpscVarHandleArrayQueue<Object> queue;
    private final int capacity;
    private final Object[] sent;
    private final Object[] taken;
    private int room;
    private long sum;

    QueueHop(int capacity) {
        this.queue = new SpscVarHandleArrayQueue<>(capacity);
        this.capacity = capacity;
        this.sent = new Object[capacity];
        this.taken = new Object[capacity];
    }

    @Override
    public int send(Object[] messages, int count) {
        int done = 0;
        while (done < count && hasRoom(done)) {
            sent[done] = messages[done];
            done++;
        }
        for (int i = 0; i < done; i++) {
            queue.offer(sent[i]);
            sent[i] = null;
        }
        if (done > 0) {
            room -= done;
            VarHandle.fullFence();
        }
        return done;
    }

    private boolean hasRoom(int staged) {
        if (room <= staged) {
            room = capacity - queue.size();
        }
        return room > staged;
    }

    @Override
    public int receive(int count) {
        int done = 0;
        while (done < count) {
            Object message = queue.poll();
            if (message == null) {
                break;
            }
            taken[done++] = message;
            sum += message.hashCode();
        }
        if (done > 0) {
            Arrays.fill(taken, 0, done, null);
            VarHandle.fullFence();
        }
        return done;
    }

    @Override
    public String toString() {
        return "sum " + sum;
    }
}
