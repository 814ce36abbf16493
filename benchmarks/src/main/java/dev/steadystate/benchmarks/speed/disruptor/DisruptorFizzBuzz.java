package dev.steadystate.benchmarks.speed.disruptor;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.fizzbuzz.Tally;
import dev.steadystate.benchmarks.speed.fizzbuzz.Words;

/**
 * The FizzBuzz pipeline as one ring: the worker changes the events in place, the logger follows it. Arguments: events claimed at
 * a time (1: an event at a time), wait strategy.
 */
public final class DisruptorFizzBuzz {
    private static final class Event {
        private long value;
    }

    private DisruptorFizzBuzz() {}

    public static void main(String[] args) throws Exception {
        Tally tally = new Tally();
        Fork.run(new DisruptorPipeline<>(
                Event::new,
                (event, number) -> event.value = number,
                Integer.parseInt(args[0]),
                args[1],
                tally,
                disruptor -> disruptor
                        .handleEventsWith((event, sequence, endOfBatch) -> event.value = Words.of(event.value))
                        .then((event, sequence, endOfBatch) -> tally.add(event.value))));
    }
}
