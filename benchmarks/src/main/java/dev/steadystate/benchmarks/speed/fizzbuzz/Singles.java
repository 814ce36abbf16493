package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.LongRing;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.List;

/** The pipeline written by hand on three threads, each message published and given back by itself. */
final class Singles {
    private static final int CAPACITY = 65_536;
    private static final int ROUND = 4_096;

    private Singles() {}

    public static void main(String[] args) throws Exception {
        LongRing numbers = new LongRing(CAPACITY);
        LongRing messages = new LongRing(CAPACITY);
        Tally tally = new Tally();
        Generator generator = new Generator(numbers);
        List<Team> teams = List.of(
                new Team(generator), new Team(new Worker(numbers, messages)), new Team(new Logger(messages, tally)));
        Fork.run(new HandPipeline(generator, tally, teams));
    }

    private static final class Generator extends Source {
        private final LongRing numbers;

        Generator(LongRing numbers) {
            this.numbers = numbers;
        }

        @Override
        protected int send(long first) {
            int sent = 0;
            while (sent < ROUND && numbers.hasRoom()) {
                numbers.put(first + sent);
                sent++;
            }
            return sent;
        }

        @Override
        protected void close() {
            numbers.close();
        }
    }

    private record Worker(LongRing numbers, LongRing messages) implements Stage {
        @Override
        public int step() {
            int done = 0;
            while (done < ROUND && numbers.hasMessage() && messages.hasRoom()) {
                messages.put(Words.of(numbers.take()));
                done++;
            }
            if (done == 0 && numbers.isEnded()) {
                messages.close();
                return ENDED;
            }
            return done;
        }
    }

    private record Logger(LongRing messages, Tally tally) implements Stage {
        @Override
        public int step() {
            int done = 0;
            while (done < ROUND && messages.hasMessage()) {
                tally.add(messages.take());
                done++;
            }
            return done == 0 && messages.isEnded() ? ENDED : done;
        }
    }
}
