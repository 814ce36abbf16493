package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.GraphState;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Actors on real virtual threads, which a JDK has since 21. */
final class VirtualThreadsTest {
    private static final long MESSAGES = 20_000;
    private static final int LINES = 200;

    @BeforeAll
    static void needsVirtualThreads() {
        assumeTrue(Runtime.version().feature() >= 21, "virtual threads are there since JDK 21");
    }

    /** What generated code calls directly; these tests are compiled for 17. */
    private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        return (ThreadFactory)
                Class.forName("java.lang.Thread$Builder").getMethod("factory").invoke(builder);
    }

    @Test
    void aPipelineLosesNothingAndRunsOnVirtualThreads() throws Exception {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        Graph graph = Graphs.graph(2);
        AtomicLong sum = new AtomicLong();
        line(graph, 0, MESSAGES, threads, sum);
        graph.start();
        graph.awaitStopped(Graphs.LONG);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(sum.get()).isEqualTo(MESSAGES * (MESSAGES - 1) / 2);
        assertThat(threads).allMatch(each -> each.startsWith("VirtualThread"));
    }

    @Test
    void hundredsOfThemParkAndAreWoken() throws Exception {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        Graph graph = Graphs.graph(2);
        AtomicLong sum = new AtomicLong();
        for (int i = 0; i < LINES; i++) {
            line(graph, i, 100, threads, sum);
        }
        graph.start();
        graph.awaitStopped(Graphs.LONG);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(sum.get()).isEqualTo(LINES * 4_950L);
        assertThat(threads).hasSize(2 * LINES);
    }

    private static void line(Graph graph, int number, long messages, Set<String> threads, AtomicLong sum)
            throws ReflectiveOperationException {
        LongChannel numbers = graph.longChannel("numbers" + number, 16, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Script source = new Script(graph, spec("Source" + number), 0);
        Script sink = new Script(graph, spec("Sink" + number), 0);
        Graphs.counting(source, numbers.output(source.instance, 0), messages);
        source.onStart(() -> threads.add(Thread.currentThread().toString()));
        sink.onStart(() -> threads.add(Thread.currentThread().toString()));
        LongInput in = numbers.input(sink.instance, 0);
        sink.on(() -> in.has(1), () -> sum.addAndGet(in.take()));
    }

    private static ActorSpec spec(String name) throws ReflectiveOperationException {
        return ActorSpec.named(name)
                .schedule(Schedule.VIRTUAL)
                .threadFactory(virtualThreads())
                .build();
    }
}
