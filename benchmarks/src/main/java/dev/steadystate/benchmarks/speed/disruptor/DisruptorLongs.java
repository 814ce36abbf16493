package dev.steadystate.benchmarks.speed.disruptor;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.Checksum;

/** One hop, events that hold a long. Arguments: events claimed at a time, wait strategy. */
public final class DisruptorLongs {
    private static final class Event {
        private long value;
    }

    private DisruptorLongs() {}

    public static void main(String[] args) throws Exception {
        Checksum checksum = new Checksum();
        Fork.run(new DisruptorPipeline<>(
                Event::new,
                (event, number) -> event.value = number,
                Integer.parseInt(args[0]),
                args[1],
                checksum,
                disruptor -> disruptor.handleEventsWith((event, sequence, endOfBatch) -> checksum.add(event.value))));
    }
}
