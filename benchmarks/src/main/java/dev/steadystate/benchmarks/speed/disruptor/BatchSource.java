package dev.steadystate.benchmarks.speed.disruptor;

import com.lmax.disruptor.RingBuffer;
import dev.steadystate.benchmarks.speed.ring.Source;

/** Claims and publishes several events at once. */
final class BatchSource<E> extends Source {
    private final RingBuffer<E> ring;
    private final Filler<E> filler;
    private final int batch;

    BatchSource(RingBuffer<E> ring, Filler<E> filler, int batch) {
        this.ring = ring;
        this.filler = filler;
        this.batch = batch;
    }

    @Override
    protected int send(long first) {
        long last = ring.next(batch);
        long begin = last - batch + 1;
        for (long sequence = begin; sequence <= last; sequence++) {
            filler.fill(ring.get(sequence), first + (sequence - begin));
        }
        ring.publish(begin, last);
        return batch;
    }

    @Override
    protected void close() {}
}
