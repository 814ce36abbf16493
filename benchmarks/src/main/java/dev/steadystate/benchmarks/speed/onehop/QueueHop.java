package dev.steadystate.benchmarks.speed.onehop;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.benchmarks.speed.ring.CycleChecksum;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.Pipe;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import dev.steadystate.benchmarks.speed.ring.Tick;
import dev.steadystate.benchmarks.speed.ring.TickChecksum;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.jctools.queues.varhandle.SpscVarHandleArrayQueue;

/**
 * References through a queue. Arguments: "jctools" or "abq"; "preallocated" (the same 1,024 records again and again), "fresh" (a
 * record a message) or "ticks" (a record of three components a message).
 */
final class QueueHop<M> {
    private static final int CAPACITY = 65_536;
    private static final int ROUND = 4_096;
    private static final int PREALLOCATED = 1_024;

    private record Message(long value) {}

    private final Pipe<M> pipe;
    private final LongFunction<M> numbered;
    private final ToLongFunction<M> value;
    private final Checksum checksum;

    private QueueHop(Queue<M> queue, LongFunction<M> numbered, ToLongFunction<M> value, Checksum checksum) {
        this.pipe = new Pipe<>(queue);
        this.numbered = numbered;
        this.value = value;
        this.checksum = checksum;
    }

    public static void main(String[] args) throws Exception {
        String queue = args[0];
        switch (args[1]) {
            case "preallocated" -> preallocated(queue).run();
            case "fresh" ->
                new QueueHop<>(QueueHop.<Message>queue(queue), Message::new, Message::value, new Checksum()).run();
            default -> new QueueHop<>(QueueHop.<Tick>queue(queue), Tick::of, Tick::checksum, new TickChecksum()).run();
        }
    }

    private static QueueHop<Message> preallocated(String queue) {
        Message[] pool =
                LongStream.range(0, PREALLOCATED).mapToObj(Message::new).toArray(Message[]::new);
        return new QueueHop<>(
                queue(queue),
                number -> pool[(int) number & PREALLOCATED - 1],
                Message::value,
                new CycleChecksum(PREALLOCATED));
    }

    private static <T> Queue<T> queue(String name) {
        return name.equals("abq") ? new ArrayBlockingQueue<>(CAPACITY) : new SpscVarHandleArrayQueue<>(CAPACITY);
    }

    private void run() throws Exception {
        Producer producer = new Producer();
        Fork.run(new HandPipeline(producer, checksum, List.of(new Team(producer), new Team(new Consumer()))));
    }

    private final class Producer extends Source {
        @Override
        protected int send(long first) {
            int sent = 0;
            while (sent < ROUND && pipe.offer(numbered.apply(first + sent))) {
                sent++;
            }
            return sent;
        }

        @Override
        protected void close() {
            pipe.close();
        }
    }

    private final class Consumer implements Stage {
        @Override
        public int step() {
            for (int done = 0; done < ROUND; done++) {
                M message = pipe.poll();
                if (message == null) {
                    return pipe.isEnded() ? ENDED : done;
                }
                checksum.add(value.applyAsLong(message));
            }
            return ROUND;
        }
    }
}
