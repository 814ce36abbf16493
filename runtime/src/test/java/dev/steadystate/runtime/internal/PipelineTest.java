package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole graphs on real threads: nothing is lost, nothing hangs, finite inputs end the graph. */
final class PipelineTest {
    private static final int HAND_OFFS = 20_000;

    /** Each hand-off of a token between two actors that both go idle in between is a chance to lose a wake-up. */
    @TestFactory
    Stream<DynamicTest> aTokenGoesBackAndForthWhateverRunsTheActors() {
        int kinds = Graphs.schedules("x").size();
        return IntStream.range(0, kinds)
                .boxed()
                .flatMap(a -> IntStream.range(a, kinds)
                        .mapToObj(b -> DynamicTest.dynamicTest(a + " and " + b, () -> passToken(a, b, 2))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aTokenGoesBackAndForthOnPoolsOfAnySize(int threads) throws Exception {
        passToken(0, 0, threads);
    }

    private static void passToken(int left, int right, int threads) throws InterruptedException {
        Graph graph = Graphs.graph(threads);
        LongChannel there = graph.longChannel("there", 1, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongChannel back = graph.longChannel("back", 1, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Script ping = new Script(graph, Graphs.schedules("Ping").get(left).build(), 0);
        Script pong = new Script(graph, Graphs.schedules("Pong").get(right).build(), 0);
        LongOutput pingOut = there.output(ping.instance, 0);
        LongInput pongIn = there.input(pong.instance, 0);
        LongOutput pongOut = back.output(pong.instance, 0);
        LongInput pingIn = back.input(ping.instance, 0);
        ping.onStart(() -> pingOut.send(0)).on(() -> pingIn.has(1) && pingOut.hasRoom(1), () -> {
            long token = pingIn.take();
            if (token >= HAND_OFFS) {
                ping.instance.requestShutdown();
            } else {
                pingOut.send(token + 1);
            }
        });
        pong.on(() -> pongIn.has(1) && pongOut.hasRoom(1), () -> pongOut.send(pongIn.take() + 1));
        graph.start();
        graph.awaitStopped(Graphs.LONG);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 1024})
    void allMessagesPassThreeStagesInOrder(int capacity) throws Exception {
        for (int kind = 0; kind < Graphs.schedules("x").size(); kind++) {
            long count = capacity == 1 ? 20_000 : 300_000;
            Graph graph = Graphs.graph(2);
            LongChannel first = graph.longChannel("first", capacity, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
            LongChannel second = graph.longChannel("second", capacity, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
            Script source =
                    new Script(graph, Graphs.schedules("Source").get(kind).build(), 0);
            Script middle =
                    new Script(graph, Graphs.schedules("Middle").get(kind).build(), 0);
            Script sink = new Script(graph, Graphs.schedules("Sink").get(kind).build(), 0);
            Graphs.counting(source, first.output(source.instance, 0), count);
            LongInput in = first.input(middle.instance, 0);
            LongOutput out = second.output(middle.instance, 0);
            middle.on(() -> in.has(1) && out.hasRoom(1), () -> out.send(in.take()));
            LongInput end = second.input(sink.instance, 0);
            long[] expected = {0};
            sink.on(() -> end.has(1), () -> {
                if (end.take() != expected[0]++) {
                    throw new AssertionError("out of order at " + expected[0]);
                }
            });
            graph.start();
            graph.awaitStopped(Graphs.LONG);
            assertThat(expected[0]).isEqualTo(count);
        }
    }

    @Test
    void instancesShareTheWorkThroughABundleAndAMerge() throws Exception {
        int workers = 3;
        long count = 100_000;
        Graph graph = Graphs.graph(2);
        LongChannel out = graph.longChannel("work", 64, Overflow.BACKPRESSURE, Lanes.cross(1, workers));
        LongChannel results = graph.longChannel("results", 64, Overflow.BACKPRESSURE, Lanes.dealt(workers, 1));
        Script source = new Script(graph, "Source");
        OutputBundle<dev.steadystate.runtime.LongSender> bundle = out.outputBundle(source.instance, 0);
        LongState next = source.instance.longState("next");
        source.on(() -> bundle.isOpenWithRoom(1), () -> {
            bundle.next().send(next.get());
            next.set(next.get() + 1);
            if (next.get() == count) {
                bundle.close();
            }
        });
        ActorSpec spec = ActorSpec.named("Worker").instances(workers).build();
        for (int i = 0; i < workers; i++) {
            Script worker = new Script(graph, spec, i);
            LongInput in = out.input(worker.instance, i);
            LongOutput done = results.output(worker.instance, i);
            worker.on(() -> in.has(1) && done.hasRoom(1), () -> done.send(in.take()));
        }
        List<Long> received = new ArrayList<>();
        Script sink = new Script(graph, "Sink");
        LongMerge merged = results.merged(sink.instance, 0);
        sink.on(() -> merged.has(1), () -> received.add(merged.take()));
        graph.start();
        graph.awaitStopped(Graphs.LONG);
        assertThat(received).hasSize((int) count);
        assertThat(received.stream().mapToLong(Long::longValue).sorted().toArray())
                .isEqualTo(LongStream.range(0, count).toArray());
    }
}
