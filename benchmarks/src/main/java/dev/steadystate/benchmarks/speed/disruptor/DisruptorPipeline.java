package dev.steadystate.benchmarks.speed.disruptor;

import com.lmax.disruptor.EventFactory;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import dev.steadystate.benchmarks.speed.Meter;
import dev.steadystate.benchmarks.speed.Throughput;
import dev.steadystate.benchmarks.speed.Workload;
import dev.steadystate.benchmarks.speed.ring.Sink;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.function.Consumer;

/** One producer thread and the handlers of one ring. */
final class DisruptorPipeline<E> implements Workload {
    private static final int CAPACITY = 65_536;

    private final Sink sink;
    private final Disruptor<E> disruptor;
    private final Source source;
    private final Team producer;
    private final Throughput meter;

    /**
     * @param batch events claimed at once; 1 for an event at a time
     * @param handlers adds the handlers, of which the last feeds the sink
     */
    DisruptorPipeline(
            EventFactory<E> events,
            Filler<E> filler,
            int batch,
            String waitStrategy,
            Sink sink,
            Consumer<Disruptor<E>> handlers) {
        this.sink = sink;
        meter = new Throughput(sink::count);
        disruptor =
                new Disruptor<>(events, CAPACITY, Thread::new, ProducerType.SINGLE, WaitStrategies.named(waitStrategy));
        handlers.accept(disruptor);
        source = batch == 1
                ? new SingleSource<>(disruptor.getRingBuffer(), filler)
                : new BatchSource<>(disruptor.getRingBuffer(), filler, batch);
        producer = new Team(source);
    }

    @Override
    public void start() {
        disruptor.start();
        producer.start();
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void stop() throws InterruptedException {
        source.requestStop();
        producer.join();
        disruptor.shutdown();
        sink.check(source.count());
    }
}
