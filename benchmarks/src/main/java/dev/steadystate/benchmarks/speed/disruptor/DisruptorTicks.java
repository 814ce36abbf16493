package dev.steadystate.benchmarks.speed.disruptor;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.Tick;
import dev.steadystate.benchmarks.speed.ring.TickChecksum;

/** One hop, mutable events of three components. Arguments: events claimed at a time, wait strategy. */
public final class DisruptorTicks {
    private static final class Event {
        private long id;
        private double price;
        private int size;

        private void set(Tick tick) {
            id = tick.id();
            price = tick.price();
            size = tick.size();
        }

        private long checksum() {
            return new Tick(id, price, size).checksum();
        }
    }

    private DisruptorTicks() {}

    public static void main(String[] args) throws Exception {
        TickChecksum checksum = new TickChecksum();
        Fork.run(new DisruptorPipeline<>(
                Event::new,
                (event, number) -> event.set(Tick.of(number)),
                Integer.parseInt(args[0]),
                args[1],
                checksum,
                disruptor ->
                        disruptor.handleEventsWith((event, sequence, endOfBatch) -> checksum.add(event.checksum()))));
    }
}
