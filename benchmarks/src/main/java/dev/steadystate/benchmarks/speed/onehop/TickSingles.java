package dev.steadystate.benchmarks.speed.onehop;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import dev.steadystate.benchmarks.speed.ring.Tick;
import dev.steadystate.benchmarks.speed.ring.TickChecksum;
import dev.steadystate.benchmarks.speed.ring.TickRing;
import java.util.List;

/** The hand-written ring of ticks, an array a component, a message at a time. */
final class TickSingles {
    private static final int CAPACITY = 65_536;

    private TickSingles() {}

    public static void main(String[] args) throws Exception {
        TickRing ring = new TickRing(CAPACITY);
        TickChecksum checksum = new TickChecksum();
        Producer producer = new Producer(ring);
        Fork.run(new HandPipeline(
                producer, checksum, List.of(new Team(producer), new Team(new Consumer(ring, checksum)))));
    }

    private static final class Producer extends Source {
        private final TickRing ring;

        Producer(TickRing ring) {
            this.ring = ring;
        }

        @Override
        protected int send(long first) {
            int sent = 0;
            while (sent < LongSingles.ROUND && ring.hasRoom()) {
                ring.put(Tick.of(first + sent));
                sent++;
            }
            return sent;
        }

        @Override
        protected void close() {
            ring.close();
        }
    }

    private record Consumer(TickRing ring, TickChecksum checksum) implements Stage {
        @Override
        public int step() {
            int done = 0;
            while (done < LongSingles.ROUND && ring.hasMessage()) {
                checksum.add(ring.take().checksum());
                done++;
            }
            return done == 0 && ring.isEnded() ? ENDED : done;
        }
    }
}
