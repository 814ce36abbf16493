package dev.steadystate.benchmarks.speed.fizzbuzz;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.WaitStrategies;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Team;

/**
 * The pipeline as one Disruptor ring: the worker changes the events in place, the logger follows it. Arguments: events claimed
 * at a time (1: an event at a time), wait strategy.
 */
final class DisruptorRing implements Workload {
    private static final int CAPACITY = 65_536;

    private static final class Event {
        private long value;
    }

    private final Tally tally = new Tally();
    private final Disruptor<Event> disruptor;
    private final Source source;
    private final Team generator;
    private final Throughput meter = new Throughput(tally::count);

    private DisruptorRing(int batch, String waitStrategy) {
        disruptor = new Disruptor<>(
                Event::new, CAPACITY, Thread::new, ProducerType.SINGLE, WaitStrategies.named(waitStrategy));
        disruptor
                .handleEventsWith((event, sequence, endOfBatch) -> event.value = Words.of(event.value))
                .then((event, sequence, endOfBatch) -> tally.add(event.value));
        source = batch == 1 ? new Single(disruptor.getRingBuffer()) : new Batched(disruptor.getRingBuffer(), batch);
        generator = new Team(source);
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new DisruptorRing(Integer.parseInt(args[0]), args[1]));
    }

    @Override
    public void start() {
        disruptor.start();
        generator.start();
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws InterruptedException {
        source.requestStop();
        generator.join();
        disruptor.shutdown();
        tally.check(source.count());
    }

    private static final class Single extends Source {
        private static final int ROUND = 4_096;
        private final RingBuffer<Event> ring;

        Single(RingBuffer<Event> ring) {
            this.ring = ring;
        }

        @Override
        protected int send(long first) {
            for (long number = first; number < first + ROUND; number++) {
                long sequence = ring.next();
                ring.get(sequence).value = number;
                ring.publish(sequence);
            }
            return ROUND;
        }

        @Override
        protected void close() {}
    }

    private static final class Batched extends Source {
        private final RingBuffer<Event> ring;
        private final int batch;

        Batched(RingBuffer<Event> ring, int batch) {
            this.ring = ring;
            this.batch = batch;
        }

        @Override
        protected int send(long first) {
            long last = ring.next(batch);
            long number = first;
            for (long sequence = last - batch + 1; sequence <= last; sequence++) {
                ring.get(sequence).value = number++;
            }
            ring.publish(last - batch + 1, last);
            return batch;
        }

        @Override
        protected void close() {}
    }
}
