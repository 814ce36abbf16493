package dev.steadystate.telemetry;

import static dev.steadystate.telemetry.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** All who watch a graph share one sampler. */
final class SharedSamplerTest {
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private static final AtomicInteger GRAPHS = new AtomicInteger();

    /** Of a name of its own, by which its thread is known from those that other tests leave to end. */
    private final FakeGraph graph = new FakeGraph("Shared" + GRAPHS.incrementAndGet());

    private final SharedSampler sampler = SharedSampler.of(graph);
    private final List<GraphSnapshot> first = new CopyOnWriteArrayList<>();
    private final List<GraphSnapshot> second = new CopyOnWriteArrayList<>();

    private long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each ->
                        each.isAlive() && each.getName().equals(graph.facts().name() + "-telemetry"))
                .count();
    }

    /** Lets the sampler take one more sample. */
    private void step() {
        int before = first.size();
        graph.advanceMs(100);
        await().until(() -> first.size() > before);
    }

    @Test
    void aGraphHasOneAndAnotherGraphHasAnother() {
        assertThat(SharedSampler.of(graph)).isSameAs(sampler);
        assertThat(SharedSampler.of(new FakeGraph())).isNotSameAs(sampler);
    }

    @Test
    void allListenersGetTheSameSnapshotsFromOneThread() {
        sampler.begin(first::add);
        sampler.begin(second::add);
        step();
        assertThat(threads()).isEqualTo(1);
        sampler.end();
        assertThat(first).containsAll(second);
        assertThat(second).isNotEmpty();
        assertThat(first.get(first.size() - 1))
                .isSameAs(second.get(second.size() - 1))
                .isSameAs(sampler.latest());
    }

    @Test
    void theFirstWhoEndsItEndsItAndTheThreadIsGone() {
        sampler.begin(first::add);
        sampler.begin(second::add);
        step();
        sampler.end();
        int samples = first.size();
        sampler.end();
        assertThat(first).hasSize(samples);
        await().until(() -> threads() == 0);
    }

    @Test
    void aStartThatWasRefusedMayBeRepeated() {
        sampler.begin(second::add);
        sampler.end();
        int samples = second.size();
        sampler.begin(first::add);
        step();
        sampler.end();
        assertThat(second).hasSize(samples);
        assertThat(first).isNotEmpty();
        assertThat(first.get(0).number()).isZero();
    }

    @Test
    void nothingIsThereBeforeTheStart() {
        sampler.end();
        assertThat(sampler.latest()).isNull();
        assertThat(threads()).isZero();
    }

    @Test
    void ofSeveralIntervalsTheShortestHolds() {
        assertThat(sampler.interval()).isEqualTo(INTERVAL);
        sampler.every(Duration.ofSeconds(2));
        assertThat(sampler.interval()).isEqualTo(Duration.ofSeconds(2));
        sampler.every(Duration.ofSeconds(1));
        sampler.every(Duration.ofSeconds(3));
        assertThat(sampler.interval()).isEqualTo(Duration.ofSeconds(1));
        sampler.begin(first::add);
        sampler.every(INTERVAL);
        assertThat(sampler.interval()).isEqualTo(Duration.ofSeconds(1));
        sampler.end();
        assertThatThrownBy(() -> sampler.every(Duration.ofMillis(9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a graph is sampled every 10 ms at most, not every PT0.009S");
    }

    @Test
    void theEndpointSetsTheIntervalBeforeAnyoneStarts() {
        Telemetry seldom =
                Telemetry.builder().port(0).interval(Duration.ofSeconds(5)).build();
        seldom.built(graph);
        assertThat(sampler.interval()).isEqualTo(Duration.ofSeconds(5));
        Telemetry.onPort(0).built(graph);
        assertThat(sampler.interval()).isEqualTo(Duration.ofSeconds(5));
    }
}
