package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.OnExhausted;
import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphState;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random layered graphs on random threads, with actors that fail at random and a stop at a random moment: what a source has
 * sent arrives at every sink exactly once and in order. The seed is in the test's name.
 */
final class RandomGraphsTest {
    private static final long FIRST_SEED = Long.getLong("seed", 1);
    private static final int SEEDS = Integer.getInteger("seeds", 60);

    @TestFactory
    Stream<DynamicTest> everyMessageArrivesOnceAndInOrder() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new Case(seed).run()));
    }

    /** One graph: lines of stages, side by side; each line is a source, stages that pass on, and a sink. */
    private static final class Case {
        private final SplittableRandom random;
        private final Graph graph;
        private final List<AtomicInteger> sent = new ArrayList<>();
        private final List<List<Long>> received = new ArrayList<>();

        Case(long seed) {
            random = new SplittableRandom(seed);
            graph = Graphs.graph(1 + random.nextInt(3));
        }

        void run() throws InterruptedException {
            int lines = 1 + random.nextInt(3);
            for (int line = 0; line < lines; line++) {
                line(line);
            }
            graph.start();
            long spins = random.nextInt(200_000);
            for (long i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            graph.requestShutdown();
            graph.awaitStopped(Graphs.LONG);
            assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
            for (int line = 0; line < lines; line++) {
                assertThat(received.get(line))
                        .isEqualTo(LongStream.range(0, sent.get(line).get())
                                .boxed()
                                .toList());
            }
        }

        private void line(int line) {
            AtomicInteger count = new AtomicInteger();
            sent.add(count);
            LongChannel into = channel(line, 0);
            Script source = new Script(graph, spec("Source" + line), 0);
            LongOutput first = into.output(source.instance, 0);
            LongState next = source.instance.longState("next");
            boolean pauses = random.nextBoolean();
            Pause pause = source.instance.pause("send");
            source.on(() -> pause.isOver() && first.isOpenWithRoom(1), () -> {
                first.send(next.get());
                next.set(next.get() + 1);
                failAtTimes();
                count.set((int) next.get());
                pause.after(!pauses || next.get() % 64 != 0);
            });
            int stages = random.nextInt(4);
            for (int stage = 1; stage <= stages; stage++) {
                into = stage(line, stage, into);
            }
            sink(line, into);
        }

        private LongChannel stage(int line, int stage, LongChannel into) {
            LongChannel onto = channel(line, stage);
            Script script = new Script(graph, spec("Stage" + line + "x" + stage), 0);
            LongInput in = into.input(script.instance, 0);
            LongOutput out = onto.output(script.instance, 0);
            if (random.nextBoolean()) {
                script.on(() -> in.has(1) && out.hasRoom(1), () -> {
                    out.send(in.take());
                    failAtTimes();
                });
            } else {
                script.on(() -> in.has(1) && out.hasRoom(1), () -> {
                    dev.steadystate.runtime.LongBatch batch = in.batch(out.room());
                    for (int i = 0; i < batch.size(); i++) {
                        out.send(batch.get(i));
                    }
                    failAtTimes();
                });
            }
            return onto;
        }

        private void sink(int line, LongChannel into) {
            List<Long> taken = new ArrayList<>();
            received.add(taken);
            Script script = new Script(graph, spec("Sink" + line), 0);
            LongInput in = into.input(script.instance, 0);
            script.on(() -> in.has(1), () -> {
                long message = in.take();
                failAtTimes();
                taken.add(message);
            });
        }

        private LongChannel channel(int line, int stage) {
            return graph.longChannel(
                    "c" + line + "x" + stage, 1 << random.nextInt(8), Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        }

        private ActorSpec spec(String name) {
            List<ActorSpec.Builder> schedules = Graphs.schedules(name);
            return schedules
                    .get(random.nextInt(schedules.size()))
                    .restarts(1_000_000, 1_000_000_000L, 1_000, 1_000_000, 0.5, OnExhausted.STOP_GRAPH)
                    .build();
        }

        private static void failAtTimes() {
            if (java.util.concurrent.ThreadLocalRandom.current().nextInt(5_000) == 0) {
                throw new IllegalStateException("thrown by the test, as planned");
            }
        }
    }
}
