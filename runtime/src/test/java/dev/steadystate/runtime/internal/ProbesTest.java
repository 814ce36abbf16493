package dev.steadystate.runtime.internal;

import static dev.steadystate.runtime.internal.Graphs.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.Idle;
import dev.steadystate.Overflow;
import dev.steadystate.Schedule;
import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.Activity.Kind;
import dev.steadystate.runtime.ExternalSender;
import dev.steadystate.runtime.GraphProbe;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.runtime.LaneProbe;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What can be read of a graph from outside. */
final class ProbesTest {
    private final ManualClock clock = new ManualClock();
    private final Observer observer = new Observer();
    private final Graph graph =
            new Graph("Test", GraphSettings.defaults().clock(clock).telemetry(observer), 1, Graphs.LONG.toNanos());
    private boolean sinkTakes = true;

    private Script source(LongChannel channel, long count) {
        Script source = new Script(graph, "Source");
        return Graphs.counting(source, channel.output(source.instance, 0), count);
    }

    private Script sink(LongChannel channel) {
        Script sink = new Script(graph, "Sink");
        LongInput in = channel.input(sink.instance, 0);
        return sink.on(() -> sinkTakes && in.has(1), in::take);
    }

    private InstanceProbe instance(int number) {
        return graph.monitors.probe().instances().get(number);
    }

    private LaneProbe lane() {
        return graph.monitors.probe().lanes().get(0);
    }

    @Test
    void aLaneTellsWhatWasSentAndTakenAndWhoIsAtItsEnds() {
        LongChannel numbers = graph.longChannel("numbers", 8, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        source(numbers, 20);
        sink(numbers);
        sinkTakes = false;
        Driver driver = graph.drive();
        driver.runUntilIdle();
        assertThat(lane().sent()).isEqualTo(8);
        assertThat(lane().taken()).isZero();
        assertThat(lane().size()).isEqualTo(8);
        assertThat(lane().isClosed()).isFalse();
        sinkTakes = true;
        graph.stop();
        driver.runUntilIdle();
        assertThat(lane().taken()).isEqualTo(lane().sent()).isGreaterThanOrEqualTo(8);
        assertThat(lane().size()).isZero();
        assertThat(lane().isClosed()).isTrue();
        assertThat(lane().sender()).isZero();
        assertThat(lane().receiver()).isEqualTo(1);
        assertThat(lane().capacity()).isEqualTo(8);
        assertThat(lane().ringBytes()).isEqualTo(64);
    }

    @Test
    void oneWhoIsBlockedByAFullChannelWaitsForRoomAndTheOtherForNothingThatComes() {
        LongChannel numbers = graph.longChannel("numbers", 8, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        source(numbers, 20);
        sink(numbers);
        sinkTakes = false;
        graph.drive().runUntilIdle();
        assertThat(instance(0).activity()).isEqualTo(new Activity(Kind.ROOM, "numbers"));
        assertThat(instance(1).activity().kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void oneWithoutMessagesWaitsForInputOneWithATimerForTheTimer() {
        LongChannel numbers = graph.longChannel("numbers", 8, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        Script source = new Script(graph, "Source");
        numbers.output(source.instance, 0);
        Timer timer = source.instance.timer("tick", 1_000_000);
        source.on(timer::due, timer::advance);
        sink(numbers);
        Driver driver = graph.drive();
        assertThat(instance(0).activity().kind()).isEqualTo(Kind.THREAD);
        driver.runUntilIdle();
        assertThat(instance(0).activity().kind()).isEqualTo(Kind.TIMER);
        assertThat(instance(1).activity()).isEqualTo(new Activity(Kind.INPUT, "numbers"));
    }

    @Test
    void activationsAreCounted() {
        LongChannel numbers = graph.longChannel("numbers", 64, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        source(numbers, 20);
        sink(numbers);
        graph.drive().runUntilIdle();
        assertThat(instance(1).activations()).isEqualTo(20);
        assertThat(instance(1).phase()).isEqualTo(InstanceProbe.Phase.STOPPED);
        assertThat(instance(1).activity().kind()).isEqualTo(Kind.NOTHING);
        assertThat(instance(1).hasVoted()).isTrue();
    }

    @Test
    void whatTheOldestGaveWayForIsCountedAsSentAndDropped() {
        LongChannel numbers = graph.longChannel("numbers", 8, Overflow.DROP_OLDEST, Lanes.dealt(1, 1));
        Script source = new Script(graph, "Source");
        LongOutput out = numbers.output(source.instance, 0);
        source.onStart(() -> {
            for (int i = 0; i < 20; i++) {
                out.send(i);
            }
        });
        sink(numbers);
        sinkTakes = false;
        graph.drive().runUntilIdle();
        assertThat(lane().sent()).isEqualTo(20);
        assertThat(lane().dropped()).isEqualTo(12);
        assertThat(lane().size()).isEqualTo(8);
        assertThat(lane().ringBytes()).as("two rings").isEqualTo(128);
    }

    @Test
    void whatComesFromOutsideIsCountedWhenItIsAccepted() {
        RefChannel<Integer> numbers = Graphs.channel(graph, "numbers", 8);
        ExternalSender<Integer> out = numbers.externalOutput(0);
        Script sink = new Script(graph, "Sink");
        RefInput<Integer> in = numbers.input(sink.instance, 0);
        sink.on(() -> sinkTakes && in.has(1), in::take);
        Driver driver = graph.drive();
        for (int i = 0; i < 5; i++) {
            assertThat(out.trySend(i)).isTrue();
        }
        assertThat(lane().sent()).isEqualTo(5);
        assertThat(lane().size()).isEqualTo(5);
        driver.runUntilIdle();
        assertThat(lane().taken()).isEqualTo(5);
        assertThat(lane().sender()).isEqualTo(LaneProbe.EXTERNAL);
    }

    @Test
    void theUptimeFollowsTheGraphsClockAndEndsWithTheGraph() {
        new Script(graph, "Idle");
        GraphProbe probe = graph.monitors.probe();
        assertThat(probe.uptimeNs()).isZero();
        Driver driver = graph.drive();
        clock.advanceMs(5);
        assertThat(probe.uptimeNs()).isEqualTo(5_000_000);
        graph.stop();
        driver.runUntilIdle();
        clock.advanceMs(5);
        assertThat(probe.uptimeNs()).isEqualTo(5_000_000);
    }

    @Test
    void slowActivationsAreToldOfOnceSomebodyHasAsked() {
        Script actor =
                new Script(graph, ActorSpec.named("Slow").methods("dawdle").build(), 0);
        int[] left = {2};
        actor.on(() -> left[0] > 0, () -> {
            left[0]--;
            spin(2_000_000);
        });
        actor.limit(() -> 1);
        GraphProbe probe = graph.monitors.probe();
        assertThatThrownBy(() -> probe.watchActivations(999_999)).hasMessageContaining("999999 ns");
        Driver driver = graph.drive();
        driver.runUntilIdle();
        assertThat(observer.news).doesNotContain("slow Slow.dawdle, 1");
        probe.watchActivations(1_000_000);
        left[0] = 1;
        actor.instance.wake();
        driver.runUntilIdle();
        assertThat(observer.news).containsOnlyOnce("slow Slow.dawdle, 1");
    }

    @Test
    void aLookThatTakesLongAndFindsNothingToDoIsNoSlowActivation() {
        Script actor = new Script(graph, "Careful");
        actor.on(
                () -> {
                    spin(2_000_000);
                    return false;
                },
                () -> {});
        graph.monitors.probe().watchActivations(1_000_000);
        graph.drive().runUntilIdle();
        assertThat(observer.news).containsExactly("starting BUILT");
    }

    private static void spin(long ns) {
        long end = System.nanoTime() + ns;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theTimeThatATestsOwnThreadTakesForAMethodIsNotTold() {
        long[] seen = {-1};
        new Script(graph, "Worker").onStart(() -> {
            spin(1_000_000);
            seen[0] = instance(0).busyNs();
        });
        graph.drive().runUntilIdle();
        assertThat(seen[0]).isZero();
    }

    @Test
    void aMethodThatRunsCountsAsBusyBeforeItReturnsAndOthersWaitForItsThread() throws Exception {
        Graph threaded = new Graph("Test", GraphSettings.defaults().threads(1), 1, Graphs.LONG.toNanos());
        CountDownLatch release = new CountDownLatch(1);
        Script blocking = new Script(threaded, "Blocking");
        blocking.onStart(release::await);
        new Script(threaded, "Idle");
        threaded.start();
        GraphProbe probe = threaded.monitors.probe();
        InstanceProbe busy = probe.instances().get(0);
        InstanceProbe idle = probe.instances().get(1);
        eventually()
                .until(() -> (busy.activity().kind() == Kind.WORKING
                                && idle.activity().kind() == Kind.THREAD)
                        || (idle.phase() == InstanceProbe.Phase.RUNNING
                                && busy.activity().kind() == Kind.WORKING));
        long before = busy.busyNs();
        eventually().until(() -> busy.busyNs() - before > 5_000_000);
        assertThat(busy.thread()).isEqualTo("Test-pool-0");
        assertThat(busy.phase()).isEqualTo(InstanceProbe.Phase.NEW);
        release.countDown();
        threaded.close();
    }

    @Test
    void howLongOneHasWaitedForAThreadIsMeasuredWhenAsked() throws Exception {
        Graph threaded = new Graph("Test", GraphSettings.defaults().threads(1), 1, Graphs.LONG.toNanos());
        CountDownLatch release = new CountDownLatch(1);
        RefChannel<Integer> numbers = Graphs.channel(threaded, "numbers", 8);
        ExternalSender<Integer> out = numbers.externalOutput(0);
        Script sink = new Script(threaded, "Sink");
        RefInput<Integer> in = numbers.input(sink.instance, 0);
        sink.on(() -> in.has(1), in::take);
        RefChannel<Integer> orders = Graphs.channel(threaded, "orders", 8);
        ExternalSender<Integer> order = orders.externalOutput(0);
        Script blocking = new Script(threaded, "Blocking");
        RefInput<Integer> ordered = orders.input(blocking.instance, 0);
        blocking.on(() -> ordered.has(1), () -> {
            ordered.take();
            release.await();
        });
        threaded.start();
        GraphProbe probe = threaded.monitors.probe();
        InstanceProbe waiting = probe.instances().get(0);
        eventually().until(threaded::isQuiet);
        assertThat(probe.instances()).allMatch(each -> each.activity().kind() == Kind.INPUT);
        waiting.takeQueueDelayNs();
        waiting.takeQueueDelayNs();
        assertThat(waiting.takeQueueDelayNs()).isEqualTo(-1);
        order.send(1);
        eventually().until(() -> probe.instances().get(1).activity().kind() == Kind.WORKING);
        out.send(1);
        eventually().until(() -> waiting.activity().kind() == Kind.THREAD);
        long since = System.nanoTime();
        eventually().until(() -> System.nanoTime() - since > 5_000_000);
        release.countDown();
        eventually().until(threaded::isQuiet); // until then it may be queued again, and measured
        assertThat(probe.lanes().get(0).taken()).isEqualTo(1);
        assertThat(waiting.takeQueueDelayNs()).isGreaterThanOrEqualTo(5_000_000);
        assertThat(waiting.takeQueueDelayNs()).isEqualTo(-1);
        threaded.close();
    }

    @Test
    void aThreadThatParksIsIdleAndOneThatSpinsToo() throws Exception {
        Graph threaded = new Graph("Test", GraphSettings.defaults(), 1, Graphs.LONG.toNanos());
        for (Idle each : Idle.values()) {
            new Script(
                    threaded,
                    ActorSpec.named(each.name())
                            .schedule(Schedule.DEDICATED)
                            .idle(each)
                            .build(),
                    0);
        }
        threaded.start();
        GraphProbe probe = threaded.monitors.probe();
        assertThat(probe.threads()).hasSize(Idle.values().length);
        probe.threads().forEach(each -> {
            long before = each.idleNs();
            eventually().until(() -> each.idleNs() - before > 10_000_000);
        });
        threaded.close();
    }
}
