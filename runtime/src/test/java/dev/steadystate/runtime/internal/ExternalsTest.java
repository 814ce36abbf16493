package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import dev.steadystate.runtime.ExternalReceiver;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The ends outside the graph: any thread, blocking or not. */
final class ExternalsTest {
    private static final int SENDERS = 4;
    private static final int EACH = 50_000;

    private Graph graph = Graphs.graph(2);
    private ExternalSender<Integer> in;
    private ExternalReceiver<Integer> out;
    private RefInput<Integer> inside;

    private void echo(int capacity) {
        RefChannel<Integer> requests = Graphs.channel(graph, "requests", capacity);
        RefChannel<Integer> replies = Graphs.channel(graph, "replies", capacity);
        Script echo = new Script(graph, "Echo");
        inside = requests.input(echo.instance, 0);
        RefOutput<Integer> outside = replies.output(echo.instance, 0);
        echo.on(() -> inside.has(1) && outside.hasRoom(1), () -> outside.send(inside.take()));
        in = requests.externalOutput(0);
        out = replies.externalInput(0);
    }

    @Test
    void manyThreadsSendAndManyTakeAndEachMessageArrivesOnceAndInOrder() throws Exception {
        echo(16);
        graph.start();
        List<CompletableFuture<Void>> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            int first = i * EACH;
            senders.add(CompletableFuture.runAsync(() -> sendAll(first), task -> new Thread(task).start()));
        }
        List<CompletableFuture<List<Integer>>> takers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            takers.add(CompletableFuture.supplyAsync(this::takeAll, task -> new Thread(task).start()));
        }
        for (CompletableFuture<Void> each : senders) {
            each.get();
        }
        in.close();
        List<Integer> all = new ArrayList<>();
        for (CompletableFuture<List<Integer>> each : takers) {
            assertInOrder(each.get());
            all.addAll(each.get());
        }
        assertThat(all).hasSize(SENDERS * EACH).doesNotHaveDuplicates();
        graph.awaitStopped(Graphs.LONG);
        assertThat(graph.state()).isEqualTo(GraphState.STOPPED);
    }

    private void sendAll(int first) {
        try {
            for (int i = 0; i < EACH; i++) {
                in.send(first + i);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<Integer> takeAll() {
        List<Integer> taken = new ArrayList<>();
        try {
            while (true) {
                taken.add(out.take());
            }
        } catch (ChannelClosedException e) {
            return taken;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertInOrder(List<Integer> taken) {
        int[] last = new int[SENDERS];
        for (int message : taken) {
            int sender = message / EACH;
            assertThat(message + 1).isGreaterThan(last[sender]);
            last[sender] = message + 1;
        }
    }

    @Test
    void aFullChannelRefusesOrWaitsForATime() throws Exception {
        echo(2);
        assertThat(in.trySend(1)).isTrue();
        assertThat(in.send(2, Duration.ZERO)).isTrue();
        assertThat(in.trySend(3)).isFalse();
        assertThat(in.send(3, Duration.ofNanos(1))).isFalse();
        assertThat(out.poll()).isNull();
        assertThat(out.poll(Duration.ofNanos(1))).isNull();
    }

    @Test
    void whatIsInFlightWhenTheGraphStopsIsDeliveredAndNothingMoreIsTaken() throws Exception {
        echo(8);
        for (int i = 0; i < 5; i++) {
            in.send(i);
        }
        graph.start();
        graph.requestShutdown();
        assertThat(in.isClosed()).isTrue();
        assertThatThrownBy(() -> in.send(9))
                .isInstanceOf(ChannelClosedException.class)
                .hasMessageContaining("\"requests\" takes no more messages");
        graph.awaitStopped(Graphs.LONG);
        assertThat(out.available()).isEqualTo(5);
        assertThat(takeAll()).containsExactly(0, 1, 2, 3, 4);
        assertThat(out.isClosed()).isTrue();
    }

    @Test
    void anAbortLetsTakersGo() throws Exception {
        RefChannel<Integer> replies = Graphs.channel(graph, "replies", 4);
        replies.output(new Script(graph, "Mute").mayStop(() -> false).instance, 0);
        out = replies.externalInput(0);
        graph.start();
        CompletableFuture<List<Integer>> taker =
                CompletableFuture.supplyAsync(this::takeAll, task -> new Thread(task).start());
        assertThatThrownBy(() -> graph.awaitStopped(Duration.ofMillis(1))).hasMessageContaining("Mute-0");
        assertThat(taker.get()).isEmpty();
    }

    @Test
    void droppingPoliciesHoldForExternalSenders() {
        for (Overflow overflow : List.of(Overflow.DROP_NEWEST, Overflow.DROP_OLDEST)) {
            graph = Graphs.graph(new ManualClock());
            RefChannel<Integer> channel = graph.channel("n", "Integer", 4, overflow, Lanes.dealt(1, 1));
            Script sink = new Script(graph, "Sink");
            RefInput<Integer> input = channel.input(sink.instance, 0);
            List<Integer> taken = new ArrayList<>();
            sink.on(() -> input.has(1), () -> taken.add(input.take()));
            ExternalSender<Integer> sender = channel.externalOutput(0);
            for (int i = 0; i < 10; i++) {
                assertThat(sender.trySend(i)).isTrue();
            }
            graph.drive().runUntilIdle();
            assertThat(taken).isEqualTo(overflow == Overflow.DROP_NEWEST ? List.of(0, 1, 2, 3) : List.of(6, 7, 8, 9));
            assertThat(input.ring().dropped()).isEqualTo(6);
        }
    }
}
