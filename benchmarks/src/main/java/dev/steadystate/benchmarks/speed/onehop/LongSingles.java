package dev.steadystate.benchmarks.speed.onehop;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.LongRing;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.List;

/** The hand-written ring of longs, each message published and given back by itself. Argument: capacity. */
final class LongSingles {
    static final int ROUND = 4_096;

    private LongSingles() {}

    public static void main(String[] args) throws Exception {
        LongRing ring = new LongRing(Integer.parseInt(args[0]));
        Checksum checksum = new Checksum();
        Producer producer = new Producer(ring);
        Fork.run(new HandPipeline(
                producer, checksum, List.of(new Team(producer), new Team(new Consumer(ring, checksum)))));
    }

    private static final class Producer extends Source {
        private final LongRing ring;

        Producer(LongRing ring) {
            this.ring = ring;
        }

        @Override
        protected int send(long first) {
            int sent = 0;
            while (sent < ROUND && ring.hasRoom()) {
                ring.put(first + sent);
                sent++;
            }
            return sent;
        }

        @Override
        protected void close() {
            ring.close();
        }
    }

    private record Consumer(LongRing ring, Checksum checksum) implements Stage {
        @Override
        public int step() {
            int done = 0;
            while (done < ROUND && ring.hasMessage()) {
                checksum.add(ring.take());
                done++;
            }
            return done == 0 && ring.isEnded() ? ENDED : done;
        }
    }
}
