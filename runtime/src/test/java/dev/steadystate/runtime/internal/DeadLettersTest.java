package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.OnExhausted;
import dev.steadystate.Overflow;
import dev.steadystate.runtime.Batch;
import dev.steadystate.runtime.DeadLetter;
import dev.steadystate.runtime.GraphState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A message that fails again and again goes where dead letters go, and only that one. */
final class DeadLettersTest {
    private final ManualClock clock = new ManualClock();
    private final Graph graph = Graphs.graph(clock);
    private final List<Integer> handled = new ArrayList<>();
    private final List<Object> letters = new ArrayList<>();
    private boolean undertakerWorks = true;
    private final Script worker = new Script(graph, Graphs.restarting("Worker", 0, OnExhausted.STOP_GRAPH), 0);
    private final Script undertaker = new Script(graph, "Undertaker");
    private final RefInput<Integer> in;

    DeadLettersTest() {
        RefChannel<Integer> numbers = Graphs.channel(graph, "numbers", 16);
        RefChannel<DeadLetter<Integer>> poison =
                graph.channel("poison", "DeadLetter<Integer>", 1, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Script source = new Script(graph, "Source");
        RefOutput<Integer> out = numbers.output(source.instance, 0);
        source.onStart(() -> {
            for (int i = 0; i < 10; i++) {
                out.send(i);
            }
            out.close();
        });
        in = numbers.input(worker.instance, 0).deadLetters(3, poison.output(worker.instance, 0));
        RefInput<DeadLetter<Integer>> dead = poison.input(undertaker.instance, 0);
        undertaker.on(() -> undertakerWorks && dead.has(1), () -> letters.add(dead.take()));
    }

    private static void refuse(int message) {
        if (message % 4 == 3) {
            throw new IllegalStateException("no " + message);
        }
    }

    private void run() {
        pass(graph.drive(), 500);
        checkResult();
    }

    private void pass(Driver driver, int forMs) {
        for (int ms = 0; ms < forMs; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
    }

    private void checkResult() {
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(letters)
                .containsExactly(
                        new DeadLetter<>(3, 3, "java.lang.IllegalStateException: no 3"),
                        new DeadLetter<>(7, 3, "java.lang.IllegalStateException: no 7"));
        assertThat(handled).containsExactly(0, 1, 2, 4, 5, 6, 8, 9);
    }

    @Test
    void aMessageThatFailsOftenEnoughIsADeadLetterAndTheBudgetIsNotSpent() {
        worker.on(() -> in.has(1), () -> {
            int message = in.take();
            refuse(message);
            handled.add(message);
        });
        run();
        assertThat(worker.instance.regeneration()).isEqualTo(6);
    }

    @Test
    void aDeadLetterThatFindsNoRoomIsTriedAgainAfterPausesWithoutSpendingTheBudget() {
        worker.on(() -> in.has(1), () -> {
            int message = in.take();
            refuse(message);
            handled.add(message);
        });
        undertakerWorks = false;
        Driver driver = graph.drive();
        pass(driver, 60_000);
        assertThat(graph.state()).isEqualTo(GraphState.RUNNING);
        assertThat(letters).isEmpty();
        assertThat(handled).containsExactly(0, 1, 2, 4, 5, 6);
        assertThat(worker.instance.regeneration()).isBetween(60, 80);

        undertakerWorks = true;
        undertaker.instance.wake();
        pass(driver, 5_000);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(letters).hasSize(2);
        assertThat(handled).containsExactly(0, 1, 2, 4, 5, 6, 8, 9);
    }

    @Test
    void inABatchThePoisonousMessageIsFound() {
        worker.on(() -> in.has(1), () -> {
            Batch<Integer> batch = in.batch(16);
            List<Integer> all =
                    IntStream.range(0, batch.size()).mapToObj(batch::get).toList();
            all.forEach(DeadLettersTest::refuse);
            handled.addAll(all);
        });
        run();
    }
}
