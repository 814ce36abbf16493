package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steadystate.OnExhausted;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens when a method of an actor throws. */
final class RestartsTest {
    private final ManualClock clock = new ManualClock();
    private final Graph graph = Graphs.graph(clock);
    private final List<Object> events = new ArrayList<>();
    private final IllegalStateException failure = new IllegalStateException("thrown by the test");

    private RefChannel<Integer> channel(String name) {
        return Graphs.channel(graph, name, 16);
    }

    /** Source (0 … 9) → Worker, which fails as long as {@code failures} says for message 5 → Sink. */
    private Script worker(ActorSpec spec, int[] failures) {
        RefChannel<Integer> in = channel("in");
        RefChannel<Integer> out = channel("out");
        Script source = new Script(graph, "Source");
        RefOutput<Integer> first = in.output(source.instance, 0);
        source.onStart(() -> {
            for (int i = 0; i < 10; i++) {
                first.send(i);
            }
            first.close();
        });
        Script worker = new Script(graph, spec, 0);
        RefInput<Integer> work = in.input(worker.instance, 0);
        RefOutput<Integer> done = out.output(worker.instance, 0);
        IntState sum = worker.instance.intState("sum");
        worker.on(() -> work.has(1) && done.hasRoom(2), () -> {
            int message = work.take();
            done.send(message);
            sum.set(sum.get() + message);
            done.send(sum.get());
            if (message == 5 && failures[0]-- > 0) {
                throw failure;
            }
        });
        Script sink = new Script(graph, "Sink");
        RefInput<Integer> results = out.input(sink.instance, 0);
        sink.on(() -> results.has(1), () -> events.add(results.take()));
        return worker;
    }

    private static final Object[] ALL = {0, 0, 1, 1, 2, 3, 3, 6, 4, 10, 5, 15, 6, 21, 7, 28, 8, 36, 9, 45};

    @Test
    void afterARestartNothingIsLostDoubledOrHalfDone() {
        Script worker = worker(Graphs.restarting("Worker", 3, OnExhausted.STOP_GRAPH), new int[] {2});
        List<Integer> births = new ArrayList<>();
        worker.onBirth(() -> births.add(worker.instance.regeneration()));
        Driver driver = graph.drive();
        driver.runUntilIdle();
        assertThat(events).containsExactly(0, 0, 1, 1, 2, 3, 3, 6, 4, 10);
        clock.advanceMs(9);
        driver.runUntilIdle();
        assertThat(births).isEmpty();
        clock.advanceMs(1);
        driver.runUntilIdle();
        assertThat(births).containsExactly(1);
        clock.advanceMs(20);
        driver.runUntilIdle();
        assertThat(births).containsExactly(1, 2);
        assertThat(events).containsExactly(ALL);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void anActivationKeepsItsNumberWhenItIsTriedAgainAndNoOtherHasIt() {
        Script actor = new Script(graph, Graphs.restarting("Worker", 5, OnExhausted.STOP_GRAPH), 0);
        Timer often = actor.instance.timer("often", 1_000_000);
        Timer seldom = actor.instance.timer("seldom", 3_000_000);
        List<Long> seen = new ArrayList<>();
        boolean[] fails = {true};
        actor.onStart(() -> seen.add(actor.instance.activation()));
        actor.on(often::due, () -> {
            events.add(actor.instance.activation());
            often.advance();
        });
        actor.on(seldom::due, () -> {
            seen.add(actor.instance.activation());
            if (fails[0]) {
                fails[0] = false;
                throw failure;
            }
            seldom.advance();
        });
        Driver driver = graph.drive();
        for (int ms = 0; ms < 20; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
        assertThat(seen.get(1)).isEqualTo(seen.get(3));
        seen.remove(3);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(events).doesNotHaveDuplicates().doesNotContainAnyElementsOf(seen);
    }

    @Test
    void whenTheBudgetIsSpentTheGraphStopsAndSaysWhatWasLeft() {
        worker(Graphs.restarting("Worker", 1, OnExhausted.STOP_GRAPH), new int[] {100});
        Driver driver = graph.drive();
        driver.runUntilIdle();
        clock.advanceMs(10);
        driver.runUntilIdle();
        UncleanShutdownException unclean = catchThrowableOfType(UncleanShutdownException.class, graph::awaitStopped);
        assertThat(unclean).hasCause(failure);
        assertThat(unclean.vetoes()).containsExactly(new Veto("Worker", 0, "in holds 5, undelivered"));
        assertThat(events).containsExactly(0, 0, 1, 1, 2, 3, 3, 6, 4, 10);
    }

    @Test
    void restartsBeforeTheWindowAreForgiven() {
        Script actor = new Script(graph, Graphs.restarting("Worker", 1, OnExhausted.STOP_GRAPH), 0);
        Timer timer = actor.instance.timer("tick", 61_000_000_000L);
        int[] calls = {0};
        actor.on(timer::due, () -> {
            if (calls[0]++ % 2 == 0) {
                throw failure;
            }
            timer.advance();
        });
        Driver driver = graph.drive();
        for (int i = 0; i < 10; i++) {
            driver.runUntilIdle();
            clock.advanceMs(61_000);
            driver.runUntilIdle();
            clock.advanceMs(10);
        }
        driver.runUntilIdle();
        assertThat(actor.instance.regeneration()).isEqualTo(10);
        assertThat(graph.state()).isEqualTo(GraphState.RUNNING);
    }

    @Test
    void stopActorLeavesTheOthersAtWork() {
        Script[] other = {new Script(graph, "Other")};
        worker(Graphs.restarting("Worker", 0, OnExhausted.STOP_ACTOR), new int[] {100});
        Timer timer = other[0].instance.timer("tick", 1_000_000);
        LongChannel beat = graph.longChannel("beat", 4, dev.steadystate.Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongOutput out = beat.output(other[0].instance, 0);
        LongInput in = beat.input(new Script(graph, "Listener").instance, 0);
        assertThat(in.channel()).isEqualTo("beat");
        other[0].on(() -> timer.due() && out.hasRoom(1), () -> {
            out.send(1);
            timer.advance();
        });
        Driver driver = graph.drive();
        driver.runUntilIdle();
        assertThat(graph.state()).isEqualTo(GraphState.RUNNING);
        clock.advanceMs(1);
        driver.runUntilIdle();
        assertThat(in.available()).isEqualTo(1);
    }

    @Test
    void whatIsSentToAnActorThatHasFailedForGoodIsCountedNotWaitedFor() {
        RefChannel<Integer> numbers = Graphs.channel(graph, "numbers", 4);
        Script source = new Script(graph, "Source");
        RefOutput<Integer> out = numbers.output(source.instance, 0);
        IntState next = source.instance.intState("next");
        source.on(() -> out.isOpenWithRoom(1), () -> {
            out.send(next.get());
            next.set(next.get() + 1);
            if (next.get() == 100) {
                out.close();
            }
        });
        Script sink = new Script(graph, Graphs.restarting("Sink", 0, OnExhausted.STOP_ACTOR), 0);
        RefInput<Integer> in = numbers.input(sink.instance, 0);
        sink.on(() -> in.has(1), () -> {
            throw failure;
        });
        graph.drive().runUntilIdle();
        assertThatThrownBy(graph::awaitStopped).hasMessageContaining("numbers holds 100, undelivered");
    }

    @Test
    void aTroupeRestartsTogetherWhenOneMemberEscalates() {
        List<String> births = new ArrayList<>();
        ActorSpec.Builder spec = ActorSpec.named("Weak")
                .troupe("t")
                .restarts(1, 60_000_000_000L, 10_000_000, 10_000_000, 0, OnExhausted.ESCALATE);
        Script weak = new Script(graph, spec.build(), 0).onBirth(() -> births.add("Weak"));
        new Script(graph, ActorSpec.named("Strong").troupe("t").build(), 0).onBirth(() -> births.add("Strong"));
        new Script(graph, "Stranger").onBirth(() -> births.add("Stranger"));
        Timer timer = weak.instance.timer("tick", 1_000_000);
        int[] failures = {2};
        weak.on(timer::due, () -> {
            timer.advance();
            if (failures[0]-- > 0) {
                throw failure;
            }
        });
        Driver driver = graph.drive();
        for (int ms = 0; ms < 100; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
        assertThat(births).containsExactly("Weak", "Weak", "Strong");
        assertThat(graph.state()).isEqualTo(GraphState.RUNNING);
    }

    @Test
    void aTroupeThatEscalatesTooOftenStopsTheGraph() {
        ActorSpec.Builder spec = ActorSpec.named("Weak")
                .troupe("t")
                .restarts(1, 60_000_000_000L, 1_000_000, 1_000_000, 0, OnExhausted.ESCALATE);
        new Script(graph, spec.build(), 0).onStart(() -> {
            throw failure;
        });
        Driver driver = graph.drive();
        for (int ms = 0; ms < 100; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
        assertThatThrownBy(graph::awaitStopped).hasCause(failure);
    }

    @Test
    void constructorsAndStartMethodsAreTriedAgain() {
        int[] starts = {0};
        Script actor = new Script(graph, Graphs.restarting("Worker", 5, OnExhausted.STOP_GRAPH), 0);
        RefChannel<Integer> hello = channel("hello");
        RefOutput<Integer> out = hello.output(actor.instance, 0);
        RefInput<Integer> in = hello.input(new Script(graph, "Sink").instance, 0);
        actor.onBirth(() -> {
            if (actor.instance.regeneration() == 1) {
                throw failure;
            }
        });
        actor.onStart(() -> {
            out.send(actor.instance.regeneration());
            if (starts[0]++ == 0) {
                throw failure;
            }
        });
        Driver driver = graph.drive();
        for (int ms = 0; ms < 100; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
        assertThat(in.available()).isEqualTo(1);
        assertThat(in.take()).isEqualTo(2);
    }

    @Test
    void aFailureInAStopMethodIsNotTriedAgainAndMakesTheStopUnclean() {
        Script actor = new Script(graph, "Worker");
        RefChannel<Integer> hello = channel("hello");
        RefOutput<Integer> out = hello.output(actor.instance, 0);
        Script sink = new Script(graph, "Sink");
        RefInput<Integer> in = hello.input(sink.instance, 0);
        sink.on(() -> in.has(1), () -> events.add(in.take()));
        actor.onStop(() -> {
            out.send(1);
            throw failure;
        });
        Driver driver = graph.drive();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThatThrownBy(() -> graph.awaitStopped(Duration.ZERO)).hasCause(failure);
        assertThat(events).isEmpty();
    }

    @Test
    void aFailureInTheVoteRestartsTheActor() {
        int[] asked = {0};
        Script actor = new Script(graph, Graphs.restarting("Worker", 5, OnExhausted.STOP_GRAPH), 0);
        actor.mayStop(() -> {
            if (asked[0]++ == 0) {
                throw failure;
            }
            return true;
        });
        Driver driver = graph.drive();
        graph.requestShutdown();
        driver.runUntilIdle();
        clock.advanceMs(10);
        driver.runUntilIdle();
        assertThat(actor.instance.regeneration()).isEqualTo(1);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void anErrorOfTheMachineStopsTheGraphAtOnce() {
        new Script(graph, "Worker").onStart(() -> {
            throw new InternalError("thrown by the test");
        });
        graph.drive().runUntilIdle();
        assertThatThrownBy(graph::awaitStopped)
                .isInstanceOf(UncleanShutdownException.class)
                .hasCauseInstanceOf(InternalError.class);
    }
}
