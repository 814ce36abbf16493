package dev.steadystate.benchmarks.speed.onehop;

import dev.steadystate.benchmarks.speed.Fork;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.benchmarks.speed.ring.HandPipeline;
import dev.steadystate.benchmarks.speed.ring.LongRing;
import dev.steadystate.benchmarks.speed.ring.Source;
import dev.steadystate.benchmarks.speed.ring.Stage;
import dev.steadystate.benchmarks.speed.ring.Team;
import java.util.List;

/** The hand-written ring of longs by slices. Arguments: capacity, slice. */
final class LongSlices {
    private LongSlices() {}

    public static void main(String[] args) throws Exception {
        LongRing ring = new LongRing(Integer.parseInt(args[0]));
        int slice = Integer.parseInt(args[1]);
        Checksum checksum = new Checksum();
        Producer producer = new Producer(ring, slice);
        Fork.run(new HandPipeline(
                producer, checksum, List.of(new Team(producer), new Team(new Consumer(ring, checksum, slice)))));
    }

    private static final class Producer extends Source {
        private final LongRing ring;
        private final int slice;

        Producer(LongRing ring, int slice) {
            this.ring = ring;
            this.slice = slice;
        }

        @Override
        protected int send(long first) {
            int room = ring.claim(slice);
            long[] slots = ring.slots();
            int from = ring.writeIndex();
            for (int i = 0; i < room; i++) {
                slots[from + i] = first + i;
            }
            ring.publish(room);
            return room;
        }

        @Override
        protected void close() {
            ring.close();
        }
    }

    private record Consumer(LongRing ring, Checksum checksum, int slice) implements Stage {
        @Override
        public int step() {
            int size = ring.available(slice);
            if (size == 0) {
                return ring.isEnded() ? ENDED : 0;
            }
            checksum.add(ring.slots(), ring.readIndex(), size);
            ring.release(size);
            return size;
        }
    }
}
