package dev.steadystate.telemetry;

import static dev.steadystate.telemetry.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.steadystate.runtime.Activity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What a sampler makes of the figures of a graph. */
final class SamplerTest {
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final FakeGraph graph = new FakeGraph();

    private GraphSnapshot run(Sampler sampler, int samples, IntConsumer step) {
        GraphSnapshot last = sampler.sample();
        for (int i = 1; i <= samples; i++) {
            graph.advanceMs(100);
            step.accept(i);
            last = sampler.sample();
        }
        return last;
    }

    @Test
    void ratesAndSharesAreThoseOfTheWindow() {
        FakeGraph.FakeInstance busy = graph.actor("Busy");
        FakeGraph.FakeInstance lazy = graph.actor("Lazy");
        GraphSnapshot last = run(new Sampler(graph, INTERVAL), 300, i -> {
            boolean late = i > 200; // the window shows nothing else
            busy.activations += late ? 200 : 1;
            busy.busyNs += late ? 75_000_000 : 1_000_000;
            lazy.busyNs += late ? 25_000_000 : 0;
            graph.idleNs += 40_000_000;
        });
        InstanceSnapshot figures = last.instances().get(0);
        assertThat(figures.rate()).isCloseTo(2000, within(1e-6));
        assertThat(figures.busy()).isCloseTo(0.75, within(1e-6));
        assertThat(figures.mcpu()).isEqualTo(768);
        assertThat(figures.shareOfGraph()).isCloseTo(0.75, within(1e-6));
        assertThat(figures.activationNs()).isCloseTo(375_000, within(1e-6));
        assertThat(figures.activations()).isEqualTo(200 + 100 * 200);
        assertThat(last.instances().get(1).rate()).isZero();
        assertThat(last.instances().get(1).activationNs()).isNaN();
        assertThat(last.threads().get(0).busy()).isCloseTo(0.6, within(1e-6));
        assertThat(last.number()).isEqualTo(300);
    }

    @Test
    void whatAnInstanceWaitsForIsCountedBySample() {
        FakeGraph.FakeInstance actor = graph.actor("Actor");
        Activity[] all = {
            new Activity(Activity.Kind.ROOM, "out"),
            new Activity(Activity.Kind.INPUT, "in"),
            new Activity(Activity.Kind.INPUT, "in"),
            new Activity(Activity.Kind.TIMER, ""),
            new Activity(Activity.Kind.THREAD, "")
        };
        InstanceSnapshot last = run(new Sampler(graph, INTERVAL), 600, i -> {
                    actor.activity = all[i % all.length];
                    actor.queueDelayNs = i % 2 == 0 ? 1000 : -1;
                })
                .instances()
                .get(0);
        assertThat(last.room()).isCloseTo(0.2, within(0.01));
        assertThat(last.input()).isCloseTo(0.4, within(0.01));
        assertThat(last.timer()).isCloseTo(0.2, within(0.01));
        assertThat(last.queued()).isCloseTo(0.2, within(0.01));
        assertThat(last.queueDelayNs()).isEqualTo(1000);
        assertThat(last.activity()).isEqualTo(all[600 % all.length]);
    }

    @Test
    void aLaneShowsItsRateFillAndLatency() {
        FakeGraph.FakeLane lane = graph.join(0, "numbers", 1);
        LaneSnapshot last = run(new Sampler(graph, INTERVAL), 200, i -> {
                    lane.sent = 100L * i;
                    lane.taken = 100L * i - i % 5 * 10L;
                })
                .lanes()
                .get(0);
        assertThat(last.rate()).isCloseTo(1000, within(1.0));
        assertThat(last.fill().least()).isZero();
        assertThat(last.fill().greatest()).isEqualTo(40);
        assertThat(last.fill().average()).isCloseTo(20, within(0.5));
        assertThat(last.fill().deviation()).isCloseTo(14.14, within(0.3));
        assertThat(last.fill().percentile(50)).isEqualTo(20);
        assertThat(last.fill().percentile(99)).isEqualTo(40);
        assertThat(last.fill().percentile(90)).as("nobody asked for it").isNaN();
        // 30 messages wait at a sample, and 90 are taken until the next one.
        assertThat(last.latency().greatest()).isCloseTo(100e6 / 3, within(1e3));
    }

    @Test
    void nothingIsKnownBeforeThereAreTwoSamples() {
        graph.actor("Actor");
        graph.join(0, "numbers", 0);
        GraphSnapshot first = new Sampler(graph, INTERVAL).sample();
        assertThat(first.instances().get(0).busy()).isNaN();
        assertThat(first.instances().get(0).mcpu()).isEqualTo(-1);
        assertThat(first.lanes().get(0).rate()).isNaN();
        assertThat(first.lanes().get(0).latency()).isSameAs(Spread.NONE);
    }

    @Test
    void aLongWindowIsSampledMoreSeldomAndReachesAsFarBack() {
        FakeGraph.FakeInstance actor = graph.actor("Actor");
        Windows hour = Windows.same(new Window(Duration.ofHours(1), List.of()));
        GraphSnapshot last =
                run(new Sampler(graph, INTERVAL, hour), 50_000, i -> actor.activations += i > 14_000 ? 1 : 9);
        assertThat(last.instances().get(0).rate()).isCloseTo(10, within(0.1));
    }

    @Test
    void aListenerThatFailsHarmsNobody() {
        Sampler sampler = new Sampler(graph, INTERVAL);
        List<Long> seen = new ArrayList<>();
        sampler.addListener(snapshot -> {
            throw new IllegalStateException("broken");
        });
        sampler.addListener(snapshot -> seen.add(snapshot.number()));
        run(sampler, 2, i -> {});
        assertThat(seen).containsExactly(0L, 1L, 2L);
    }

    @Test
    void closingTakesALastSample() {
        Sampler sampler = new Sampler(graph, INTERVAL);
        List<Long> seen = new ArrayList<>();
        sampler.addListener(snapshot -> seen.add(snapshot.number()));
        sampler.close();
        sampler.close();
        assertThat(seen).containsExactly(0L);
        assertThatThrownBy(sampler::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSampleThatIsDueAtTheEndIsNotTakenAfterTheLast() throws InterruptedException {
        Sampler sampler = new Sampler(new FakeGraph("Late"), INTERVAL);
        List<Long> seen = new CopyOnWriteArrayList<>();
        sampler.addListener(snapshot -> seen.add(snapshot.number()));
        AtomicReference<Thread> own = new AtomicReference<>();
        synchronized (sampler) {
            sampler.start();
            await().until(() -> {
                Thread.getAllStackTraces().keySet().stream()
                        .filter(each -> each.getName().equals("Late-telemetry"))
                        .forEach(own::set);
                return own.get() != null && own.get().getState() == Thread.State.BLOCKED;
            });
            sampler.close();
        }
        own.get().join();
        assertThat(seen).containsExactly(0L);
    }

    @Test
    void badFiguresAreRefused() {
        assertThatThrownBy(() -> new Sampler(graph, Duration.ofMillis(9))).hasMessageContaining("10 ms");
        assertThatThrownBy(() -> new Window(Duration.ZERO, List.of())).hasMessageContaining("longer than zero");
        assertThatThrownBy(() -> new Window(INTERVAL, List.of(101.0))).hasMessageContaining("101");
    }
}
