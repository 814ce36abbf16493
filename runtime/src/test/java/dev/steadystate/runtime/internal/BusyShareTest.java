package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphSettings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as work and what as rest, of an actor that gets one message after the other. */
final class BusyShareTest {
    private static final int MESSAGES = 100;
    /** Many, and most are to be right: a thread that the machine stops at a bad moment is much of a round's time, and spoils it. */
    private static final int ROUNDS = 7;

    /** What both sides measured themselves, how long it took in all, and what the probes say of it. */
    private record Round(long workedNs, long pausedNs, long tookNs, long busyNs, long idleNs) {
        boolean isRight() {
            return isBetween(busyNs, workedNs, pausedNs) && isBetween(idleNs, pausedNs, workedNs);
        }

        /** Nearly all of its own time, and none of the other's. */
        private boolean isBetween(long ns, long ownNs, long othersNs) {
            return ns >= ownNs * 8 / 10 && ns <= tookNs - othersNs * 8 / 10;
        }
    }

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
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(round(schedule, workNs, pauseNs));
        }
        assertThat(rounds.stream().filter(Round::isRight))
                .as("those that are right of %s", rounds)
                .hasSizeGreaterThan(ROUNDS / 2);
    }

    @SuppressWarnings("ThreadPriorityCheck") // whom it waits for may need the processor
    private static Round round(int schedule, long workNs, long pauseNs) throws InterruptedException {
        Graph graph = new Graph("Test", GraphSettings.defaults().threads(1), 1, Graphs.LONG.toNanos());
        RefChannel<Integer> orders = Graphs.channel(graph, "orders", 8);
        ExternalSender<Integer> out = orders.externalOutput(0);
        Script worker =
                new Script(graph, Graphs.schedules("Worker").get(schedule).build(), 0);
        RefInput<Integer> in = orders.input(worker.instance, 0);
        long[] workedNs = {0};
        Thread[] thread = new Thread[1];
        worker.onStart(() -> thread[0] = Thread.currentThread());
        worker.on(() -> in.has(1), () -> {
            in.take();
            workedNs[0] += spin(workNs);
        });
        long pausedNs = 0;
        long began = System.nanoTime();
        graph.start();
        GraphProbe probe = graph.monitors.probe();
        for (int i = 1; i <= MESSAGES; i++) {
            out.send(i);
            while (probe.lanes().get(0).taken() < i) {
                Thread.yield();
            }
            pausedNs += spin(pauseNs);
        }
        graph.close();
        thread[0].join(); // its last turn counts when it is over
        long tookNs = System.nanoTime() - began;
        long busyNs = probe.instances().get(0).busyNs();
        long idleNs = probe.threads().get(0).idleNs();
        return new Round(workedNs[0], pausedNs, tookNs, busyNs, idleNs);
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
