package dev.steadystate.benchmarks.speed.pekko;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import java.util.function.LongConsumer;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;

/** One Pekko actor that sends records to another. Arguments: dispatcher, throughput. */
public final class PekkoOneHop {
    private sealed interface Item {}

    private record Message(long value) implements Item {}

    private record End(long sent) implements Item {}

    private PekkoOneHop() {}

    public static void main(String[] args) throws Exception {
        Checksum checksum = new Checksum();
        Fork.run(new CreditedPipeline(checksum, args[0], Integer.parseInt(args[1]), (source, dispatcher, ended) -> {
            Behavior<Item> adding = sink(checksum, new Credits(source.getSelf()), ended);
            return new Output(source.spawn(adding, "sink", dispatcher));
        }));
    }

    private record Output(ActorRef<Item> sink) implements CreditedSource.Output {
        @Override
        public void sendChunk(long first) {
            for (int i = 0; i < CreditedSource.CHUNK; i++) {
                sink.tell(new Message(first + i));
            }
        }

        @Override
        public void end(long sent) {
            sink.tell(new End(sent));
        }
    }

    private static Behavior<Item> sink(Checksum checksum, Credits credits, LongConsumer ended) {
        return Behaviors.receiveMessage(item -> {
            if (item instanceof Message message) {
                checksum.add(message.value);
                credits.handled(1);
            } else if (item instanceof End end) {
                ended.accept(end.sent);
            }
            return Behaviors.same();
        });
    }
}
