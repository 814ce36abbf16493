package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.ThreadProbe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as work and what as rest, of an actor that gets one message after the other. */
final class BusyShareTest {
    private static final int MESSAGES = 300;

    private final Graph graph = new Graph("Test", GraphSettings.defaults().threads(1), 1, Graphs.LONG.toNanos());
    private long workedNs;
    private long pausedNs;

    @ParameterizedTest
    @CsvSource({
        "0, 20000, 50000",
        "1, 20000, 50000",
        "1, 20000, 0",
        "1, 0, 50000",
        "1, 200000, 50000",
        "3, 20000, 50000"
    })
    void theTimeOfActivationsIsBusyAndTheTimeBetweenThemIsIdle(int schedule, long workNs, long pauseNs)
            throws InterruptedException {
        RefChannel<Integer> orders = Graphs.channel(graph, "orders", 8);
        ExternalSender<Integer> out = orders.externalOutput(0);
        Script worker =
                new Script(graph, Graphs.schedules("Worker").get(schedule).build(), 0);
        RefInput<Integer> in = orders.input(worker.instance, 0);
        worker.on(() -> in.has(1), () -> {
            in.take();
            workedNs += spin(workNs);
        });
        long began = System.nanoTime();
        graph.start();
        GraphProbe probe = graph.monitors.probe();
        for (int i = 1; i <= MESSAGES; i++) {
            out.send(i);
            while (probe.lanes().get(0).taken() < i) {
                Thread.onSpinWait();
            }
            pausedNs += spin(pauseNs);
        }
        graph.close();
        long tookNs = System.nanoTime() - began;

        InstanceProbe instance = probe.instances().get(0);
        ThreadProbe thread = probe.threads().get(0);
        assertThat(instance.busyNs()).isBetween(workedNs * 8 / 10, tookNs - pausedNs * 8 / 10);
        assertThat(thread.idleNs()).isBetween(pausedNs * 8 / 10, tookNs - workedNs * 8 / 10);
    }

    private static long spin(long ns) {
        long began = System.nanoTime();
        long now = began;
        while (now - began < ns) {
            now = System.nanoTime();
        }
        return now - began;
    }
}
