package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.runtime.Veto;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A graph is asked to stop at a bad moment. */
final class HardStopsTest {
    private final ManualClock clock = new ManualClock();
    private final List<Object> events = Collections.synchronizedList(new ArrayList<>());

    private static ActorSpec blocking(String name) {
        return ActorSpec.named(name).schedule(Schedule.DEDICATED).blocking(true).build();
    }

    private static LongChannel channel(Graph graph, String name, int capacity) {
        return graph.longChannel(name, capacity, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // heard, and not heeded
            }
        }
    }

    @Test
    void whatAnActivationSendsThatRequestsTheStopIsDelivered() throws Exception {
        Graph graph = Graphs.graph(clock);
        Script source = new Script(graph, "Source");
        LongChannel numbers = channel(graph, "numbers", 4);
        LongOutput out = numbers.output(source.instance, 0);
        source.on(() -> out.isOpenWithRoom(3), () -> {
            out.send(1);
            source.instance.requestShutdown();
            source.instance.requestShutdown();
            out.send(2);
        });
        Script sink = new Script(graph, "Sink");
        LongInput in = numbers.input(sink.instance, 0);
        sink.on(() -> in.has(1), () -> events.add(in.take()));
        graph.drive().runUntilIdle();
        assertThat(events).containsExactly(1L, 2L);
        graph.awaitStopped();
    }

    @Test
    void aFullRingDownstreamHoldsTheStopUpUntilItIsTakenFrom() {
        Graph graph = Graphs.graph(clock);
        Script source = new Script(graph, "Source");
        Script middle = new Script(graph, "Middle");
        Script sink = new Script(graph, "Sink");
        LongChannel first = channel(graph, "first", 4);
        LongChannel second = channel(graph, "second", 2);
        Graphs.counting(source, first.output(source.instance, 0), 1_000);
        LongInput work = first.input(middle.instance, 0);
        LongOutput done = second.output(middle.instance, 0);
        middle.on(() -> work.has(1) && done.hasRoom(1), () -> done.send(work.take()));
        LongInput in = second.input(sink.instance, 0);
        boolean[] opened = {false};
        sink.on(() -> opened[0] && in.has(1), () -> events.add(in.take()));
        Driver driver = graph.drive();
        driver.runUntilIdle();
        graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(graph.state()).isEqualTo(GraphState.STOPPING);
        assertThat(Vetoes.of(List.of(middle.instance, sink.instance)))
                .containsExactly(
                        new Veto("Middle", 0, "first holds 4, second is full (2)"),
                        new Veto("Sink", 0, "second holds 2"));
        opened[0] = true;
        sink.instance.wake();
        driver.runUntilIdle();
        assertThat(events).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    @Test
    void sendersThatWaitOutsideAreToldAndWhatWasAcceptedIsDelivered() throws Exception {
        Graph graph = Graphs.graph(1);
        RefChannel<Integer> orders = Graphs.channel(graph, "orders", 2);
        Script sink = new Script(graph, "Sink");
        RefInput<Integer> in = orders.input(sink.instance, 0);
        AtomicBoolean opened = new AtomicBoolean();
        sink.on(() -> opened.get() && in.has(1), () -> events.add(in.take()));
        ExternalSender<Integer> sender = orders.externalOutput(0);
        AtomicInteger accepted = new AtomicInteger();
        List<CompletableFuture<ChannelClosedException>> refused = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            CompletableFuture<ChannelClosedException> result = new CompletableFuture<>();
            refused.add(result);
            threads.add(new Thread(() -> result.complete(sendUntilRefused(sender, accepted))));
        }
        graph.start();
        threads.forEach(Thread::start);
        for (Thread each : threads) {
            while (each.getState() != Thread.State.TIMED_WAITING && each.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        graph.requestShutdown();
        for (CompletableFuture<ChannelClosedException> each : refused) {
            assertThat(each.get()).hasMessageContaining("\"orders\" takes no more messages");
        }
        opened.set(true);
        sink.instance.wakeIfWaiting();
        graph.awaitStopped(Graphs.LONG);
        assertThat(events).hasSize(accepted.get());
    }

    private static ChannelClosedException sendUntilRefused(ExternalSender<Integer> sender, AtomicInteger accepted) {
        try {
            while (true) {
                sender.send(1);
                accepted.incrementAndGet();
            }
        } catch (ChannelClosedException e) {
            return e;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anActorThatHeedsNoInterruptIsAVetoAfterTheTimeoutAndNoCause() throws Exception {
        Graph graph = Graphs.graph(1);
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        new Script(graph, blocking("Db"), 0).onStart(() -> {
            blocked.countDown();
            awaitUninterruptibly(release);
        });
        graph.start();
        blocked.await();
        graph.requestShutdown();
        UncleanShutdownException unclean =
                catchThrowableOfType(UncleanShutdownException.class, () -> graph.awaitStopped(Duration.ofMillis(1)));
        release.countDown();
        assertThat(unclean).hasNoCause();
        assertThat(unclean.vetoes())
                .singleElement()
                .asString()
                .as("it has been in its method for however long the machine took")
                .matches("Db-0 vetoed: (is in a method since \\d+ s, )?has not started");
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED_UNCLEANLY);
    }

    @Test
    void whatTheAbortInterruptsIsNoFailureOfTheActor() throws Exception {
        Graph graph = Graphs.graph(1);
        CompletableFuture<Thread> blocked = new CompletableFuture<>();
        Script actor = new Script(graph, blocking("Db"), 0);
        LongChannel numbers = channel(graph, "numbers", 4);
        numbers.output(new Script(graph, "Source").mayStop(() -> false).instance, 0);
        numbers.input(actor.instance, 0);
        actor.onStart(() -> {
            blocked.complete(Thread.currentThread());
            new CountDownLatch(1).await();
        });
        graph.start();
        Thread thread = blocked.get();
        assertThatThrownBy(() -> graph.awaitStopped(Duration.ZERO)).isInstanceOf(UncleanShutdownException.class);
        thread.join();
        UncleanShutdownException unclean = catchThrowableOfType(UncleanShutdownException.class, graph::close);
        assertThat(unclean).hasNoCause();
        assertThat(unclean.getMessage()).doesNotContain("InterruptedException");
    }

    @Test
    void aSourceThatIsInterruptedBeforeItHasStartedLeavesCleanly() throws Exception {
        Graph graph = Graphs.graph(1);
        CountDownLatch blocked = new CountDownLatch(1);
        Script source = new Script(graph, blocking("Socket"), 0);
        source.onStart(() -> {
            blocked.countDown();
            new CountDownLatch(1).await();
        });
        source.onStop(() -> events.add("stopped"));
        LongChannel numbers = channel(graph, "numbers", 4);
        numbers.output(source.instance, 0);
        numbers.input(new Script(graph, "Sink").instance, 0);
        graph.start();
        blocked.await();
        graph.requestShutdown();
        graph.awaitStopped(Graphs.LONG);
        assertThat(events).as("it never started, so it does not stop").isEmpty();
        assertThat(source.instance.lastFailure()).isEmpty();
    }

    @Test
    void aStopThatRacesWithTheStartEitherPreventsItOrStopsCleanly() throws Exception {
        for (int round = 0; round < 200; round++) {
            Graph graph = Graphs.graph(1);
            Script source = new Script(graph, "Source");
            LongChannel numbers = channel(graph, "numbers", 4);
            AtomicInteger taken = new AtomicInteger();
            LongOutput out = numbers.output(source.instance, 0);
            source.onStart(() -> out.send(1));
            Script sink = new Script(graph, "Sink");
            LongInput in = numbers.input(sink.instance, 0);
            sink.on(() -> in.has(1), () -> taken.addAndGet((int) in.take()));
            CountDownLatch both = new CountDownLatch(2);
            Thread stopper = new Thread(() -> {
                both.countDown();
                awaitUninterruptibly(both);
                graph.requestShutdown();
            });
            stopper.start();
            both.countDown();
            awaitUninterruptibly(both);
            boolean started = started(graph);
            graph.awaitStopped(Graphs.LONG);
            stopper.join();
            assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
            assertThat(taken.get()).isEqualTo(started ? 1 : 0);
        }
    }

    private static boolean started(Graph graph) {
        try {
            graph.start();
            return true;
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageContaining("Test is STOPPED");
            return false;
        }
    }

    @Test
    void manyRequestsAtOnceAreOneStop() throws Exception {
        Graph graph = Graphs.graph(2);
        AtomicInteger stops = new AtomicInteger();
        new Script(graph, "A").onStop(stops::incrementAndGet);
        graph.start();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(graph::requestShutdown));
        }
        threads.forEach(Thread::start);
        for (Thread each : threads) {
            each.join();
        }
        graph.awaitStopped(Graphs.LONG);
        graph.requestShutdown();
        graph.close();
        assertThat(stops).hasValue(1);
    }
}
