package dev.steadystate.benchmarks.speed.disruptor;

import com.lmax.disruptor.RingBuffer;
import dev.steadystate.benchmarks.speed.ring.Source;

/** Claims and publishes an event at a time. */
final class SingleSource<E> extends Source {
    private static final int ROUND = 4_096;
    private final RingBuffer<E> ring;
    private final Filler<E> filler;

    SingleSource(RingBuffer<E> ring, Filler<E> filler) {
        this.ring = ring;
        this.filler = filler;
    }

    @Override
    protected int send(long first) {
        for (long number = first; number < first + ROUND; number++) {
            long sequence = ring.next();
            filler.fill(ring.get(sequence), number);
            ring.publish(sequence);
        }
        return ROUND;
    }

    @Override
    protected void close() {}
}
