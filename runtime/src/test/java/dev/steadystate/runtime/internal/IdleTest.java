package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.GraphSettings;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A graph with nothing to do uses no processor: all its threads are parked, without a timeout. */
@Timeout(300)
final class IdleTest {
    private final ManualClock clock = new ManualClock();
    private final Graph graph = new Graph("Idle", GraphSettings.defaults().clock(clock), 1, Graphs.LONG.toNanos());

    @Test
    void allThreadsParkForGoodAndEndWithTheGraph() throws Exception {
        CountDownLatch handled = new CountDownLatch(3_000);
        List<ActorSpec> specs = List.of(
                ActorSpec.named("Shared").build(),
                ActorSpec.named("Own").schedule(Schedule.DEDICATED).build(),
                ActorSpec.named("Member").troupe("troupe").build());
        for (ActorSpec spec : specs) {
            pair(spec, handled);
        }
        graph.start();
        clock.advanceMs(1_000);
        handled.await();
        List<Thread> threads = threads();
        assertThat(threads).hasSizeGreaterThanOrEqualTo(4);
        for (Thread each : threads) {
            while (each.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        graph.close();
        for (Thread each : threads) {
            each.join();
        }
    }

    /** A source on a timer that sends 1,000 messages at its first tick, and a sink of the given kind. */
    private void pair(ActorSpec spec, CountDownLatch handled) {
        Script source = new Script(graph, spec.name + "Source");
        Script sink = new Script(graph, spec, 0);
        LongChannel channel = graph.longChannel("to" + spec.name, 1024, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongOutput out = channel.output(source.instance, 0);
        LongInput in = channel.input(sink.instance, 0);
        Timer timer = source.instance.timer("tick", 1_000_000_000);
        source.on(timer::due, () -> {
            for (int i = 0; i < 1_000; i++) {
                out.send(i);
            }
            timer.advance();
        });
        sink.on(() -> in.has(1), () -> {
            in.take();
            handled.countDown();
        });
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("Idle-"))
                .toList();
    }
}
