package dev.steadystate.telemetry;

import static dev.steadystate.telemetry.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.Activity;
import dev.steadystate.runtime.Veto;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as a table for the terminal. */
final class TopTest {
    private final FakeGraph graph = new FakeGraph();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    private GraphSnapshot overloaded() {
        FakeGraph.FakeInstance source = graph.actor("Generator");
        FakeGraph.FakeInstance worker = graph.actor("AWorkerWithAVeryLongNameIndeed");
        FakeGraph.FakeLane lane = graph.join(0, "numbers", 1);
        graph.join(1, "idle", 0);
        source.activity = new Activity(Activity.Kind.ROOM, "numbers");
        worker.activity = new Activity(Activity.Kind.WORKING, "");
        worker.restarts = 2;
        Sampler sampler = new Sampler(graph, Duration.ofMillis(100));
        sampler.sample();
        for (int i = 0; i < 20; i++) {
            graph.advanceMs(100);
            source.busyNs += 10_000_000;
            worker.busyNs += 99_000_000;
            worker.activations += 1000;
            lane.sent += 1000;
            lane.taken = lane.sent - 64;
            sampler.sample();
        }
        GraphSnapshot latest = sampler.latest();
        assertThat(latest).isNotNull();
        return latest;
    }

    private List<String> lines(int width, int height) {
        return new TopTable("Test", overloaded()).lines(width, height);
    }

    @Test
    void theBottleneckStandsOnTopOfItsTable() {
        List<String> lines = lines(160, 50);
        assertThat(lines.get(0)).startsWith("Test  running  up 0s  1 thread").endsWith("2 restarts");
        assertThat(lines.get(2)).startsWith("ACTOR").contains("MCPU", "WAITS FOR", "THREAD");
        assertThat(lines.get(3))
                .startsWith("AWorkerWithAVeryLongNameIndeed-0")
                .contains("1014", "99%", "(works)", "99.0µs");
        assertThat(lines.get(3).indexOf("(works)"))
                .as("words stand below the beginning of their heading")
                .isEqualTo(lines.get(2).indexOf("WAITS FOR"))
                .isEqualTo(lines.get(4).indexOf("room in numbers"));
        assertThat(lines.get(4)).startsWith("Generator-0").contains("102", "room in numbers");
        assertThat(lines.get(7)).startsWith("numbers").contains("64", "10.0k", "6.4ms");
        assertThat(lines.get(8)).startsWith("idle");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40, 60, 80, 100, 200})
    void noLineIsWiderThanTheTerminalAndTheBusyShareStaysLongest(int width) {
        List<String> lines = lines(width, 24);
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        if (width >= 20) {
            assertThat(lines.get(2)).contains("MCPU");
        }
    }

    @Test
    void whatDoesNotFitIsCounted() {
        for (int i = 0; i < 50; i++) {
            graph.actor("Extra" + i);
        }
        List<String> lines = lines(80, 24);
        assertThat(lines).hasSizeLessThanOrEqualTo(24).anyMatch(line -> line.matches("and \\d+ more"));
        assertThat(lines).anyMatch(line -> line.startsWith("numbers"));
        assertThat(lines(80, 0)).isEmpty();
    }

    @Test
    void vetoesStandAboveTheTables() {
        GraphSnapshot calm = overloaded();
        GraphSnapshot stopping = new GraphSnapshot(
                calm.number(),
                calm.atMs(),
                3_725_000_000_000L,
                dev.steadystate.runtime.GraphState.STOPPING,
                calm.instances(),
                calm.lanes(),
                calm.threads(),
                List.of(new Veto("Worker", 0, "numbers holds 64")));
        List<String> lines = new TopTable("Test", stopping).lines(80, 24);
        assertThat(lines.get(0)).startsWith("Test  stopping  up 1h02m");
        assertThat(lines.get(1)).isEqualTo("Worker-0 vetoed: numbers holds 64");
    }

    @Test
    void inAFileThereAreNoControlSequencesAndTheLastTableIsThere() {
        run(false);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .doesNotContain("\033")
                .contains("Worker-0");
    }

    @Test
    void onATerminalTheTableIsDrawnInPlace() {
        run(true);
        assertThat(written.toString(StandardCharsets.UTF_8))
                .startsWith("\033[2J\033[H")
                .endsWith("\033[J");
    }

    @Test
    void aTerminalThatStandsStillHoldsUpNeitherSamplesNorTheEnd() {
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        PrintStream halted = new PrintStream(new OutputStream() {
            @Override
            public void write(int character) {
                stuck.countDown();
                try {
                    goesOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        graph.actor("Worker");
        Top top = new Top(halted, true, () -> Terminal.Size.USUAL, Duration.ofMillis(1));
        top.starting(graph);
        SharedSampler sampler = SharedSampler.of(graph);
        advanceUntil(() -> stuck.getCount() == 0);
        long before = number(sampler);
        advanceUntil(() -> number(sampler) > before + 3);
        top.stopped(graph);
        goesOn.countDown();
    }

    private void advanceUntil(Callable<Boolean> done) {
        await().until(() -> {
            graph.advanceMs(100);
            return done.call();
        });
    }

    private static long number(SharedSampler sampler) {
        GraphSnapshot latest = sampler.latest();
        return latest == null ? -1 : latest.number();
    }

    private void run(boolean live) {
        graph.actor("Worker");
        Top top = new Top(out, live, () -> Terminal.Size.USUAL, Patience.LONG);
        top.starting(graph);
        top.stopped(graph);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "7,7",
        "0.25,0.3",
        "12.34,12.3",
        "999,999",
        "999.6,1.0k",
        "123456,123k",
        "12345678,12.3M",
        "NaN,-"
    })
    void numbersAreShort(double value, String text) {
        assertThat(Figures.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"120,120ns", "3400,3.4µs", "99960,100µs", "12000000000,12.0s", "NaN,-"})
    void timesHaveTheirUnit(double value, String text) {
        assertThat(Figures.time(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"5,5s", "65,1m05s", "3725,1h02m", "183600,2d03h"})
    void spansHaveTwoUnits(long seconds, String text) {
        assertThat(Figures.span(seconds * 1_000_000_000)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'24 80\n',80,24", "'0 0',80,24", "nonsense,80,24", "'50 200',200,50", "'',80,24"})
    void whatSttySaysIsRead(String said, int columns, int lines) {
        assertThat(Terminal.Size.parse(said)).isEqualTo(new Terminal.Size(columns, lines));
    }
}
