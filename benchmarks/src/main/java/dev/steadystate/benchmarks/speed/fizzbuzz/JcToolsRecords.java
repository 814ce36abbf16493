package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.Pipe;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.List;
import org.jctools.queues.varhandle.SpscVarHandleArrayQueue;

/** The pipeline written by hand on three threads over JCTools queues, a fresh record for each message. */
final class JcToolsRecords {
    private static final int CAPACITY = 65_536;
    private static final int ROUND = 4_096;

    private record Message(long value) {}

    private JcToolsRecords() {}

    public static void main(String[] args) throws Exception {
        Pipe<Message> numbers = new Pipe<>(new SpscVarHandleArrayQueue<>(CAPACITY));
        Pipe<Message> messages = new Pipe<>(new SpscVarHandleArrayQueue<>(CAPACITY));
        Tally tally = new Tally();
        Generator generator = new Generator(numbers);
        List<Team> teams = List.of(
                new Team(generator), new Team(new Worker(numbers, messages)), new Team(new Logger(messages, tally)));
        Fork.run(new HandPipeline(generator, tally, teams));
    }

    private static final class Generator extends Source {
        private final Pipe<Message> numbers;

        Generator(Pipe<Message> numbers) {
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
            numbers.close();
        }
    }

    private record Worker(Pipe<Message> numbers, Pipe<Message> messages) implements Stage {
        @Override
        public int step() {
            for (int done = 0; done < ROUND; done++) {
                Message number = numbers.peek();
                if (number == null) {
                    return done == 0 ? idle() : done;
                }
                if (!messages.offer(new Message(Words.of(number.value())))) {
                    return done;
                }
                numbers.poll();
            }
            return ROUND;
        }

        private int idle() {
            if (numbers.isEnded()) {
                messages.close();
                return ENDED;
            }
            return 0;
        }
    }

    private record Logger(Pipe<Message> messages, Tally tally) implements Stage {
        @Override
        public int step() {
            for (int done = 0; done < ROUND; done++) {
                Message message = messages.poll();
                if (message == null) {
                    return messages.isEnded() ? ENDED : done;
                }
                tally.add(message.value());
            }
            return ROUND;
        }
    }
}
