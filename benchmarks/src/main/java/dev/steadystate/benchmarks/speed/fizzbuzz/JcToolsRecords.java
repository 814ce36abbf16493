package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.List;
import java.util.Queue;
import org.jctools.queues.varhandle.SpscVarHandleArrayQueue;

/** The pipeline written by hand on three threads over JCTools queues, a fresh record for each message. */
final class JcToolsRecords {
    private static final int CAPACITY = 65_536;
    private static final int ROUND = 4_096;
    private static final Message END = new Message(Long.MIN_VALUE);

    private record Message(long value) {}

    private JcToolsRecords() {}

    public static void main(String[] args) throws Exception {
        Queue<Message> numbers = new SpscVarHandleArrayQueue<>(CAPACITY);
        Queue<Message> messages = new SpscVarHandleArrayQueue<>(CAPACITY);
        Tally tally = new Tally();
        Generator generator = new Generator(numbers);
        List<Team> teams = List.of(
                new Team(generator), new Team(new Worker(numbers, messages)), new Team(new Logger(messages, tally)));
        Fork.run(new HandPipeline(generator, tally, teams));
    }

    private static final class Generator extends Source {
        private final Queue<Message> numbers;

        Generator(Queue<Message> numbers) {
            this.numbers = numbers;
        }

        @Override
        protected int send(long first) {
            int sent = 0;
            while (sent < ROUND && numbers.offer(new Message(first + sent))) {
                sent++;
            }
            return sent;
        }

        @Override
        protected void close() {
            while (!numbers.offer(END)) {
                Thread.onSpinWait();
            }
        }
    }

    private static final class Worker implements Stage {
        private final Queue<Message> numbers;
        private final Queue<Message> messages;
        private boolean ended;

        Worker(Queue<Message> numbers, Queue<Message> messages) {
            this.numbers = numbers;
            this.messages = messages;
        }

        @Override
        public int step() {
            for (int done = 0; done < ROUND; done++) {
                Message number = numbers.peek();
                if (number == null) {
                    return ended ? ENDED : done;
                }
                if (!messages.offer(number == END ? END : new Message(Words.of(number.value())))) {
                    return done;
                }
                ended |= number == END;
                numbers.poll();
            }
            return ROUND;
        }
    }

    private static final class Logger implements Stage {
        private final Queue<Message> messages;
        private final Tally tally;
        private boolean ended;

        Logger(Queue<Message> messages, Tally tally) {
            this.messages = messages;
            this.tally = tally;
        }

        @Override
        public int step() {
            for (int done = 0; done < ROUND; done++) {
                Message message = messages.poll();
                if (message == null) {
                    return ended ? ENDED : done;
                }
                if (message == END) {
                    ended = true;
                } else {
                    tally.add(message.value());
                }
            }
            return ROUND;
        }
    }
}
