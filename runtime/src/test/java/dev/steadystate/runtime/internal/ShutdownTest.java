package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** How a graph stops: in order, with nothing lost, or saying why not. */
final class ShutdownTest {
    private final ManualClock clock = new ManualClock();
    private final Graph graph = Graphs.graph(clock);
    private final List<String> events = new ArrayList<>();

    private Script[] chain(String... names) {
        Script[] scripts = new Script[names.length];
        LongChannel into = null;
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            Script script = new Script(graph, name).onStop(() -> events.add(name));
            scripts[i] = script;
            LongInput in = into == null ? null : into.input(script.instance, 0);
            LongOutput out = null;
            if (i < names.length - 1) {
                into = graph.longChannel("from" + name, 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
                out = into.output(script.instance, 0);
            }
            connect(script, in, out);
        }
        return scripts;
    }

    private void connect(Script script, LongInput in, LongOutput out) {
        if (in == null) {
            LongState next = script.instance.longState("next");
            Pause pause = script.instance.pause("next");
            script.on(() -> pause.isOver() && out.isOpenWithRoom(1), () -> {
                out.send(next.get());
                next.set(next.get() + 1);
                pause.after(next.get() % 10 != 0);
            });
        } else if (out == null) {
            script.on(() -> in.has(1), () -> events.add(script.instance.name() + " " + in.take()));
        } else {
            script.on(() -> in.has(1) && out.hasRoom(1), () -> out.send(in.take()));
        }
    }

    @Test
    void theStopGoesDownstreamAndNothingInFlightIsLost() throws Exception {
        chain("A", "B", "C");
        Driver driver = graph.drive();
        graph.requestShutdown();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPING);
        driver.runUntilIdle();
        assertThat(events).containsExactly("A", "B", "C");
        graph.awaitStopped();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void whatWasSentBeforeTheRequestArrives() {
        chain("A", "B", "C");
        Driver driver = graph.drive();
        driver.runUntilIdle();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(events)
                .startsWith("C 0", "C 1")
                .endsWith("C 9", "A", "B", "C")
                .hasSize(13);
    }

    @Test
    void aGraphEndsWhenItsInputsDo() {
        Script source = new Script(graph, "Source");
        Script sink = new Script(graph, "Sink");
        LongChannel channel = graph.longChannel("n", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Graphs.counting(source, channel.output(source.instance, 0), 10);
        LongInput in = channel.input(sink.instance, 0);
        sink.on(() -> in.has(1), () -> events.add("" + in.take()));
        new Script(graph, "Reporter").onStop(() -> events.add("reported"));
        graph.drive().runUntilIdle();
        assertThat(events).hasSize(11).endsWith("9", "reported");
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void theBarrierNeedsAllItsRequestsAndCloseNeedsNone() {
        Graph patient = new Graph("Test", GraphSettings.defaults().clock(clock), 2, 0);
        new Script(patient, "A");
        Driver driver = patient.drive();
        patient.requestShutdown();
        assertThat(patient.state()).isEqualTo(GraphState.RUNNING);
        patient.requestShutdown();
        patient.requestShutdown();
        assertThat(patient.state()).isEqualTo(GraphState.STOPPING);
        driver.runUntilIdle();
        patient.close();
        assertThat(patient.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void aGraphThatIsStoppedBeforeItStartsNeverStarts() throws Exception {
        chain("A", "B");
        graph.requestShutdown();
        graph.awaitStopped();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
        assertThatThrownBy(graph::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Test is STOPPED");
    }

    @Test
    void aGraphStartsOnce() {
        Graph threaded = Graphs.graph(1);
        threaded.start();
        assertThatThrownBy(threaded::start).isInstanceOf(IllegalStateException.class);
        threaded.close();
    }

    @Test
    void anActorMayRequestTheStopWhileTheGraphStarts() throws Exception {
        Graph threaded = Graphs.graph(2);
        Script actor = new Script(threaded, "A");
        actor.onStart(actor.instance::requestShutdown).onStop(() -> events.add("stopped"));
        threaded.start();
        threaded.awaitStopped(Graphs.LONG);
        assertThat(events).containsExactly("stopped");
    }

    @Test
    void anActorCannotWaitForItsOwnGraph() throws Exception {
        Graph threaded = Graphs.graph(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Script actor = new Script(threaded, "A");
        actor.onStart(() -> {
            try {
                threaded.awaitStopped();
            } catch (IllegalStateException e) {
                thrown.set(e);
            }
            threaded.requestShutdown();
        });
        threaded.start();
        threaded.awaitStopped(Graphs.LONG);
        assertThat(thrown.get()).hasMessageContaining("Test cannot wait for itself");
    }

    @Test
    void anActorThatRefusesIsAskedAgainEveryTenMilliseconds() {
        Script[] scripts = chain("A", "B");
        AtomicBoolean answer = new AtomicBoolean();
        List<Long> asked = new ArrayList<>();
        long began = clock.nanoTime();
        scripts[1].mayStop(() -> {
            asked.add((clock.nanoTime() - began) / 1_000_000);
            return answer.get();
        });
        Driver driver = graph.drive();
        graph.requestShutdown();
        for (int ms = 0; ms < 25; ms++) {
            driver.runUntilIdle();
            clock.advanceMs(1);
        }
        assertThat(asked).containsExactly(0L, 10L, 20L);
        answer.set(true);
        clock.advanceMs(10);
        driver.runUntilIdle();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void aSourceThatRefusesGoesOnAndIsAskedBeforeEachActivation() {
        Script[] scripts = chain("A", "B");
        AtomicBoolean answer = new AtomicBoolean();
        scripts[0].mayStop(() -> answer.getAndSet(true));
        Driver driver = graph.drive();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(events).containsExactly("B 0", "A", "B");
    }

    @Test
    void vetoesSayWhichConditionKeepsAnActor() {
        Script source = new Script(graph, "Source");
        Script worker = new Script(graph, "Worker").mayStop(() -> false);
        Script stuck = new Script(graph, "Stuck");
        LongChannel numbers = graph.longChannel("numbers", 8, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongChannel results = graph.longChannel("results", 8, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Graphs.counting(source, numbers.output(source.instance, 0), 5);
        numbers.input(stuck.instance, 0);
        results.output(worker.instance, 0);
        results.input(new Script(graph, "Sink").instance, 0);
        graph.drive().runUntilIdle();
        graph.requestShutdown();
        UncleanShutdownException unclean =
                catchThrowableOfType(UncleanShutdownException.class, () -> graph.awaitStopped(Duration.ZERO));
        assertThat(unclean.vetoes())
                .contains(new Veto("Stuck", 0, "numbers holds 5"))
                .contains(new Veto("Sink", 0, "results is not closed by Worker-0"));
        assertThat(unclean).hasMessageContaining("Stuck-0 vetoed: numbers holds 5");
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED_UNCLEANLY);
        assertThatThrownBy(graph::close).isInstanceOf(UncleanShutdownException.class);
    }

    @Test
    void aRefusalIsNamed() {
        chain("A", "B")[1].mayStop(() -> false);
        Driver driver = graph.drive();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThatThrownBy(() -> graph.awaitStopped(Duration.ZERO))
                .hasMessageContaining("B-0 vetoed: mayStop() returns false");
    }

    @Test
    void aBlockedMethodIsInterruptedWhenTheShutdownIsUnclean() throws Exception {
        Graph threaded = Graphs.graph(1);
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        ActorSpec spec = ActorSpec.named("Db")
                .schedule(Schedule.DEDICATED)
                .blocking(true)
                .build();
        new Script(threaded, spec, 0).onStart(() -> {
            blocked.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
        });
        threaded.start();
        blocked.await();
        assertThatThrownBy(() -> threaded.awaitStopped(Duration.ZERO)).isInstanceOf(UncleanShutdownException.class);
        interrupted.await();
    }

    @Test
    void aBlockedSourceIsInterruptedByTheRequestAndLeavesCleanly() throws Exception {
        Graph threaded = Graphs.graph(1);
        CountDownLatch blocked = new CountDownLatch(1);
        ActorSpec spec = ActorSpec.named("Socket")
                .schedule(Schedule.DEDICATED)
                .blocking(true)
                .build();
        Script source = new Script(threaded, spec, 0).onStop(() -> events.add("stopped"));
        LongChannel channel = threaded.longChannel("n", 4, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        LongOutput out = channel.output(source.instance, 0);
        channel.input(new Script(threaded, "Sink").instance, 0);
        source.on(() -> out.isOpenWithRoom(1), () -> {
            out.send(1);
            blocked.countDown();
            new CountDownLatch(1).await();
        });
        threaded.start();
        blocked.await();
        threaded.requestShutdown();
        threaded.awaitStopped(Graphs.LONG);
        assertThat(events).containsExactly("stopped");
        assertThat(source.instance.regeneration()).isZero();
    }

    @Test
    void threadsAreNamedAfterWhatTheyRunAndKeepTheJvmAlive() throws Exception {
        Graph threaded = Graphs.graph(1);
        List<String> names = java.util.Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean daemon = new AtomicBoolean();
        List<ActorSpec> specs = List.of(
                ActorSpec.named("Own").instances(2).schedule(Schedule.DEDICATED).build(),
                ActorSpec.named("Member").troupe("troupe").build(),
                ActorSpec.named("Shared").build());
        CountDownLatch all = new CountDownLatch(specs.size());
        for (ActorSpec spec : specs) {
            new Script(threaded, spec, 0).onStart(() -> {
                names.add(Thread.currentThread().getName());
                daemon.compareAndSet(false, Thread.currentThread().isDaemon());
                all.countDown();
            });
        }
        threaded.start();
        all.await();
        threaded.close();
        assertThat(names).containsExactlyInAnyOrder("Test-Own-0", "Test-troupe", "Test-pool-0");
        assertThat(daemon).isFalse();
    }
}
