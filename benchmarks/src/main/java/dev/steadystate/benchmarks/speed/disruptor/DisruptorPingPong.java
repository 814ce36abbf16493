package dev.steadystate.benchmarks.speed.disruptor;

import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.LatencyLog;
import dev.steadystate.benchmarks.speed.Workload;

/** Numbers to another handler and back over two rings. Argument: wait strategy. */
public final class DisruptorPingPong implements Workload {
    private static final int CAPACITY = 1_024;

    private static final class Event {
        private long value;
    }

    private final LatencyLog latencies = new LatencyLog();
    private final Disruptor<Event> there;
    private final Disruptor<Event> back;
    private long sentNs;
    private long expected;
    private volatile boolean stopRequested;

    private DisruptorPingPong(String waitStrategy) {
        there = disruptor(waitStrategy);
        back = disruptor(waitStrategy);
        there.handleEventsWith((event, sequence, endOfBatch) -> publish(back.getRingBuffer(), event.value));
        back.handleEventsWith((event, sequence, endOfBatch) -> returned(event.value));
    }

    public static void main(String[] args) throws Exception {
        Fork.run(new DisruptorPingPong(args[0]));
    }

    private static Disruptor<Event> disruptor(String waitStrategy) {
        return new Disruptor<>(
                Event::new, CAPACITY, Thread::new, ProducerType.SINGLE, WaitStrategies.named(waitStrategy));
    }

    private static void publish(RingBuffer<Event> ring, long value) {
        long sequence = ring.next();
        ring.get(sequence).value = value;
        ring.publish(sequence);
    }

    private void returned(long value) {
        latencies.record(System.nanoTime() - sentNs);
        if (value == expected && !stopRequested) {
            expected++;
            serve();
        }
    }

    private void serve() {
        sentNs = System.nanoTime();
        publish(there.getRingBuffer(), expected);
    }

    @Override
    public void start() {
        there.start();
        back.start();
        serve();
    }

    @Override
    public LatencyLog meter() {
        return latencies;
    }

    @Override
    public void stop() {
        stopRequested = true;
        there.shutdown();
        back.shutdown();
    }
}
