package dev.steadystate.benchmarks.speed.pekko;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.fizzbuzz.Tally;
import dev.steadystate.benchmarks.speed.fizzbuzz.Words;
import java.util.function.LongConsumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/**
 * The FizzBuzz pipeline as three Pekko actors. Arguments: "singles" (a record a message) or "batches" (arrays of 4,096, made by
 * hand), dispatcher, throughput.
 */
public final class PekkoFizzBuzz {
    private sealed interface Item {}

    private record Single(long value) implements Item {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Batch(long[] values) implements Item {}

    private record End(long sent) implements Item {}

    private PekkoFizzBuzz() {}

    public static void main(String[] args) throws Exception {
        boolean batches = args[0].equals("batches");
        Tally tally = new Tally();
        Fork.run(new CreditedPipeline(tally, args[1], Integer.parseInt(args[2]), (source, dispatcher, ended) -> {
            Behavior<Item> counting = logger(tally, new Credits(source.getSelf()), ended);
            ActorRef<Item> logger = source.spawn(counting, "logger", dispatcher);
            return new Output(source.spawn(worker(logger), "worker", dispatcher), batches);
        }));
    }

    private record Output(ActorRef<Item> worker, boolean batches) implements CreditedSource.Output {
        @Override
        public void sendChunk(long first) {
            if (batches) {
                long[] values = new long[CreditedSource.CHUNK];
                for (int i = 0; i < values.length; i++) {
                    values[i] = first + i;
                }
                worker.tell(new Batch(values));
            } else {
                for (int i = 0; i < CreditedSource.CHUNK; i++) {
                    worker.tell(new Single(first + i));
                }
            }
        }

        @Override
        public void end(long sent) {
            worker.tell(new End(sent));
        }
    }

    private static Behavior<Item> worker(ActorRef<Item> logger) {
        return Behaviors.receiveMessage(item -> {
            if (item instanceof Single number) {
                logger.tell(new Single(Words.of(number.value)));
            } else if (item instanceof Batch numbers) {
                logger.tell(new Batch(words(numbers.values)));
            } else {
                logger.tell(item);
            }
            return Behaviors.same();
        });
    }

    private static long[] words(long[] numbers) {
        long[] words = new long[numbers.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = Words.of(numbers[i]);
        }
        return words;
    }

    private static Behavior<Item> logger(Tally tally, Credits credits, LongConsumer ended) {
        return Behaviors.receiveMessage(item -> {
            if (item instanceof Single message) {
                tally.add(message.value);
                credits.handled(1);
            } else if (item instanceof Batch messages) {
                for (long message : messages.values) {
                    tally.add(message);
                }
                credits.handled(messages.values.length);
            } else if (item instanceof End end) {
                ended.accept(end.sent);
            }
            return Behaviors.same();
        });
    }
}
