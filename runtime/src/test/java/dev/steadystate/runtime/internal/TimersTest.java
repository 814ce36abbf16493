package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Timers and pauses follow the graph's clock; the tests' own thread runs the graph. */
final class TimersTest {
    private final ManualClock clock = new ManualClock();
    private final Graph graph = Graphs.graph(clock);
    private final AtomicInteger ticks = new AtomicInteger();

    private Script ticking(String name, long periodMs) {
        Script script = new Script(graph, name);
        Timer timer = script.instance.timer("tick", periodMs * 1_000_000);
        return script.on(timer::due, () -> {
            ticks.incrementAndGet();
            timer.advance();
        });
    }

    @Test
    void aTimerTicksOncePerPeriodFirstOnePeriodAfterTheStart() {
        ticking("Clock", 10);
        Driver driver = graph.drive();
        driver.runUntilIdle();
        assertThat(ticks).hasValue(0);
        for (int tick = 1; tick <= 3; tick++) {
            clock.advanceMs(9);
            driver.runUntilIdle();
            assertThat(ticks).hasValue(tick - 1);
            clock.advanceMs(1);
            driver.runUntilIdle();
            assertThat(ticks).hasValue(tick);
        }
    }

    @Test
    void aTimerAndAPauseAreTheSameForEachRegenerationThatAsksForThem() {
        ActorInstance actor = new Script(graph, "Clock").instance;
        assertThat(actor.timer("tick", 1)).isSameAs(actor.timer("tick", 1)).isNotSameAs(actor.timer("tock", 1));
        assertThat(actor.pause("tick")).isSameAs(actor.pause("tick")).isNotSameAs(actor.pause("tock"));
    }

    @Test
    void ticksThatAreLateAreOneAndTheRhythmStays() {
        ticking("Clock", 10);
        Driver driver = graph.drive();
        driver.runUntilIdle();
        clock.advanceMs(35);
        driver.runUntilIdle();
        assertThat(ticks).hasValue(1);
        clock.advanceMs(5);
        driver.runUntilIdle();
        assertThat(ticks).hasValue(2);
    }

    @Test
    void timersOfSeveralActorsDoNotDisturbEachOther() {
        ticking("Slow", 100);
        ticking("Fast", 1);
        Driver driver = graph.drive();
        driver.runUntilIdle();
        for (int ms = 1; ms <= 100; ms++) {
            clock.advanceMs(1);
            driver.runUntilIdle();
        }
        assertThat(ticks).hasValue(101);
    }

    @Test
    void aSourceWithNothingToSendRestsLongerEachTimeUpToSixteenMilliseconds() {
        AtomicInteger calls = new AtomicInteger();
        Script source = new Script(graph, "Source");
        LongOutput out = graph.longChannel("n", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1))
                .output(source.instance, 0);
        Pause pause = source.instance.pause("poll");
        source.on(() -> pause.isOver() && out.isOpenWithRoom(1), () -> {
            calls.incrementAndGet();
            pause.after(out.isDirty());
        });
        Driver driver = graph.drive();
        int[] callsAfterMs = new int[64];
        for (int ms = 0; ms < callsAfterMs.length; ms++) {
            driver.runUntilIdle();
            callsAfterMs[ms] = calls.get();
            clock.advanceMs(1);
        }
        assertThat(callsAfterMs).startsWith(1, 2, 2, 3, 3, 3, 3, 4);
        assertThat(callsAfterMs[63] - callsAfterMs[31]).isEqualTo(2);
    }

    @Test
    void anIdleGraphRunsNothing() {
        Script source = new Script(graph, "Source");
        Script sink = new Script(graph, "Sink");
        LongChannel channel = graph.longChannel("n", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongOutput out = channel.output(source.instance, 0);
        LongInput in = channel.input(sink.instance, 0);
        Timer timer = source.instance.timer("tick", 1_000_000_000);
        source.on(timer::due, () -> {
            out.send(1);
            timer.advance();
        });
        sink.on(() -> in.has(1), in::take);
        Driver driver = graph.drive();
        driver.runUntilIdle();
        for (int ms = 1; ms < 1000; ms++) {
            clock.advanceMs(1);
            assertThat(driver.runUntilIdle()).isZero();
        }
        clock.advanceMs(1);
        assertThat(driver.runUntilIdle()).isPositive();
    }

    @Test
    void theClockThreadWakesActorsOnThreadsOfTheirOwn() throws Exception {
        Graph threaded = new Graph("Test", GraphSettings.defaults().clock(clock), 1, Graphs.LONG.toNanos());
        CyclicBarrier ticked = new CyclicBarrier(2);
        Script actor = new Script(threaded, "Clock");
        Timer timer = actor.instance.timer("tick", 5_000_000);
        actor.on(timer::due, () -> {
            timer.advance();
            ticked.await(Graphs.LONG.toSeconds(), TimeUnit.SECONDS);
        });
        threaded.start();
        for (int i = 0; i < 100; i++) {
            clock.advanceMs(5);
            ticked.await(Graphs.LONG.toSeconds(), TimeUnit.SECONDS);
        }
        threaded.close();
        assertThat(threaded.state()).isEqualTo(GraphState.STOPPED);
    }
}
