package dev.steadystate.benchmarks.speed.fizzbuzz;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.LongRing;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.List;

/**
 * The pipeline written by hand with slices. Arguments: threads (1: all on one; 2: generator and worker on one, logger on the
 * other; 3), capacity, batch.
 */
final class Slices {
    static final int BATCH = 4_096;

    private Slices() {}

    public static void main(String[] args) throws Exception {
        int threads = Integer.parseInt(args[0]);
        int capacity = Integer.parseInt(args[1]);
        int batch = Integer.parseInt(args[2]);
        LongRing numbers = new LongRing(capacity);
        LongRing messages = new LongRing(capacity);
        Tally tally = new Tally();
        Generator generator = new Generator(numbers, batch);
        Worker worker = new Worker(numbers, messages, batch);
        Logger logger = new Logger(messages, tally, batch);
        List<Team> teams = switch (threads) {
            case 1 -> List.of(new Team(generator, worker, logger));
            case 2 -> List.of(new Team(generator, worker), new Team(logger));
            default -> List.of(new Team(generator), new Team(worker), new Team(logger));
        };
        Fork.run(new HandPipeline(generator, tally, teams));
    }

    private static final class Generator extends Source {
        private final LongRing numbers;
        private final int batch;

        Generator(LongRing numbers, int batch) {
            this.numbers = numbers;
            this.batch = batch;
        }

        @Override
        protected int send(long first) {
            int room = numbers.claim(batch);
            long[] slots = numbers.slots();
            int from = numbers.writeIndex();
            for (int i = 0; i < room; i++) {
                slots[from + i] = first + i;
            }
            numbers.publish(room);
            return room;
        }

        @Override
        protected void close() {
            numbers.close();
        }
    }

    private record Worker(LongRing numbers, LongRing messages, int batch) implements Stage {
        @Override
        public int step() {
            int size = messages.claim(numbers.available(batch));
            if (size == 0) {
                return idle();
            }
            long[] from = numbers.slots();
            int read = numbers.readIndex();
            long[] to = messages.slots();
            int write = messages.writeIndex();
            for (int i = 0; i < size; i++) {
                to[write + i] = Words.of(from[read + i]);
            }
            messages.publish(size);
            numbers.release(size);
            return size;
        }

        private int idle() {
            if (numbers.isEnded()) {
                messages.close();
                return ENDED;
            }
            return 0;
        }
    }

    private record Logger(LongRing messages, Tally tally, int batch) implements Stage {
        @Override
        public int step() {
            int size = messages.available(batch);
            if (size == 0) {
                return messages.isEnded() ? ENDED : 0;
            }
            long[] slots = messages.slots();
            int read = messages.readIndex();
            for (int i = 0; i < size; i++) {
                tally.add(slots[read + i]);
            }
            messages.release(size);
            return size;
        }
    }
}
