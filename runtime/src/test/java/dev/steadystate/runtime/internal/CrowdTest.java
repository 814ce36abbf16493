package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Many instances on few threads: each is run by one thread at a time, nobody is forgotten and nobody starves. */
@Timeout(300)
final class CrowdTest {
    private static final long FIRST_SEED = Long.getLong("seed", 1);
    private static final int SEEDS = Integer.getInteger("seeds", 6);

    @TestFactory
    Stream<DynamicTest> tokensInARingMakeTheirHopsWhateverTheThreads() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new RingCase(seed).run()));
    }

    /** Tokens with a number of hops to go, which wander through a ring until they have none left. */
    private static final class RingCase {
        private static final int HOPS = 300_000;

        private final SplittableRandom random;
        private final Graph graph;
        private final int actors;
        private final int tokens;
        private final AtomicLong hops = new AtomicLong();
        private final AtomicBoolean runTwice = new AtomicBoolean();
        private final AtomicIntegerArray running;
        private final CountDownLatch arrived;

        RingCase(long seed) {
            random = new SplittableRandom(seed);
            actors = seed % 3 == 0 ? 10_000 : 2 + random.nextInt(200);
            tokens = 1 + random.nextInt(Math.min(actors, 500));
            running = new AtomicIntegerArray(actors);
            arrived = new CountDownLatch(tokens);
            graph = Graphs.graph(1 + random.nextInt(5));
        }

        void run() throws InterruptedException {
            LongChannel[] lanes = new LongChannel[actors];
            for (int i = 0; i < actors; i++) {
                lanes[i] = graph.longChannel("hop" + i, 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
            }
            for (int i = 0; i < actors; i++) {
                relay(i, lanes[i], lanes[(i + 1) % actors]);
            }
            graph.start();
            arrived.await();
            graph.requestShutdown();
            graph.awaitStopped(Graphs.LONG);
            assertThat(runTwice).isFalse();
            assertThat(hops.get()).isEqualTo((long) tokens * (HOPS / tokens));
        }

        private void relay(int number, LongChannel from, LongChannel to) {
            Script script = new Script(graph, "Relay" + number);
            LongInput in = from.input(script.instance, 0);
            LongOutput out = to.output(script.instance, 0);
            if (number < tokens) {
                script.onStart(() -> out.send(HOPS / tokens));
            }
            script.on(() -> in.has(1) && out.hasRoom(1), () -> {
                if (running.incrementAndGet(number) != 1) {
                    runTwice.set(true);
                }
                long left = in.take();
                if (left > 0) {
                    hops.incrementAndGet();
                    out.send(left - 1);
                } else {
                    arrived.countDown();
                }
                running.decrementAndGet(number);
            });
        }
    }

    @Test
    void whoWaitsBehindAMethodThatDoesNotReturnIsRunByAnotherWorker() throws Exception {
        Graph graph = Graphs.graph(2);
        CountDownLatch served = new CountDownLatch(1);
        LongChannel calls = graph.longChannel("calls", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Script caller = new Script(graph, "Caller");
        Script server = new Script(graph, "Server");
        LongOutput out = calls.output(caller.instance, 0);
        LongInput in = calls.input(server.instance, 0);
        LongState sent = caller.instance.longState("sent");
        caller.on(() -> sent.get() == 0, () -> {
            out.send(1);
            sent.set(1);
        });
        caller.on(() -> sent.get() == 1, () -> {
            served.await();
            sent.set(2);
        });
        server.on(() -> in.has(1), () -> {
            in.take();
            served.countDown();
        });
        graph.start();
        served.await();
        graph.close();
    }

    @Test
    void twoThatKeepWakingEachOtherDoNotKeepTheOthersFromTheThread() throws Exception {
        Graph graph = Graphs.graph(1);
        CountDownLatch handled = new CountDownLatch(100);
        LongChannel there = graph.longChannel("there", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongChannel back = graph.longChannel("back", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        player(graph, "Ping", back, there);
        player(graph, "Pong", there, back);
        for (int i = 0; i < 100; i++) {
            Script bystander = new Script(graph, "Bystander" + i);
            LongState seen = bystander.instance.longState("seen");
            bystander.on(() -> seen.get() < 3, () -> {
                seen.set(seen.get() + 1);
                if (seen.get() == 3) {
                    handled.countDown();
                }
            });
        }
        graph.start();
        handled.await();
        graph.close();
    }

    /** Sends one message at first, and from then on whatever it receives. */
    private static Script player(Graph graph, String name, LongChannel from, LongChannel to) {
        Script script = new Script(graph, name);
        LongInput in = from.input(script.instance, 0);
        LongOutput out = to.output(script.instance, 0);
        LongState begun = script.instance.longState("begun");
        script.on(() -> begun.get() == 0 && out.hasRoom(1), () -> {
            begun.set(1);
            out.send(1);
        });
        script.on(() -> in.has(1) && out.hasRoom(1), () -> {
            long ball = in.take();
            if (!script.instance.isStopRequested()) {
                out.send(ball);
            }
        });
        return script;
    }
}
