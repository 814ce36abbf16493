package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.OnExhausted;
import dev.steadystate.Overflow;
import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.StateFileException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When durable cells are written, what waits for that, and how they come back. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class DurableStateTest {
    private final IllegalStateException failure = new IllegalStateException("thrown by the test");

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock();
    private GraphSettings settings = GraphSettings.defaults();

    @BeforeEach
    void settings() {
        settings = GraphSettings.defaults().clock(clock).stateDirectory(folder.resolve("state"));
    }

    /** A text, which is never read back if it is "refused" and never written if it is "unwritable". */
    static final StateCodec<String> TEXTS = new StateCodec<>() {
        @Override
        public String type() {
            return "String";
        }

        @Override
        public void write(StateWriter out, String value) {
            if (value.equals("unwritable")) {
                throw new IllegalArgumentException(value);
            }
            out.putText(value);
        }

        @Override
        public String read(StateReader in) {
            String value = in.getText();
            if (value.equals("refused")) {
                throw new IllegalArgumentException(value);
            }
            return value;
        }
    };

    /** A graph of a counter, which adds up ticks of 10 ms and remembers the last but one as text. */
    private final class Counting {
        final Graph graph;
        final LongState count;
        final RefState<String> text;
        final DoubleState half;
        final IntState temporary;
        final Script script;
        final List<Long> seen = new ArrayList<>();

        Counting(ActorSpec spec) {
            graph = new Graph("Test", settings, 1, Graphs.LONG.toNanos());
            LongChannel counts = graph.longChannel("counts", 64, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
            ActorInstance instance = graph.instance(spec, 0);
            LongOutput out = counts.output(instance, 0);
            count = instance.durableLongState("count");
            text = instance.durableState("text", TEXTS);
            half = instance.durableDoubleState("half");
            temporary = instance.intState("temporary");
            Timer tick = instance.timer("tick", 10_000_000);
            script = new Script(instance);
            script.on(() -> tick.due() && out.hasRoom(1), () -> {
                tick.advance();
                count.set(count.get() + 1);
                half.set(count.get() / 2.0);
                temporary.set(temporary.get() + 1);
                if (count.get() > 1) {
                    text.set("after " + (count.get() - 1));
                }
                out.send(count.get());
            });
            Script sink = new Script(graph, "Sink");
            LongInput in = counts.input(sink.instance, 0);
            sink.on(() -> in.has(1), () -> seen.add(in.take()));
        }

        Counting() {
            this(ActorSpec.named("Counter").build());
        }

        Path file() {
            return folder.resolve("state").resolve("Counter-0.state");
        }
    }

    private long saved() {
        return new Counting().count.get();
    }

    private Driver run(Counting counting, int ticks) {
        Driver driver = counting.graph.drive();
        driver.runUntilIdle();
        tick(driver, ticks);
        return driver;
    }

    private void tick(Driver driver, int ticks) {
        for (int i = 0; i < ticks; i++) {
            clock.advanceMs(10);
            driver.runUntilIdle();
        }
    }

    private void stop(Counting counting, Driver driver) throws Exception {
        counting.graph.requestShutdown();
        driver.runUntilIdle();
        counting.graph.awaitStopped(Graphs.LONG);
    }

    @Test
    void aStopWritesAllCellsAndTheNextStartHasThemAgain() throws Exception {
        Counting first = new Counting();
        first.script.onStop(() -> first.count.set(first.count.get() + 100));
        stop(first, run(first, 7));
        Counting second = new Counting();
        assertThat(second.count.get()).isEqualTo(107);
        assertThat(second.text.get()).isEqualTo("after 6");
        assertThat(second.half.get()).isEqualTo(3.5);
        assertThat(second.temporary.get()).isZero();
        stop(second, run(second, 1));
        assertThat(saved()).isEqualTo(108);
    }

    @Test
    void aCellThatWasNeverSetStaysUnset() throws Exception {
        Counting first = new Counting();
        stop(first, run(first, 1));
        assertThat(new Counting().text.get()).isNull();
        assertThat(new Counting().text.orElse("initial")).isEqualTo("initial");
    }

    @Test
    void aGraphThatSavesNothingMakesNoFile() throws Exception {
        Counting first = new Counting();
        assertThat(folder.resolve("state")).doesNotExist();
        stop(first, run(first, 0));
        assertThat(first.file()).doesNotExist();
    }

    @Test
    void changesAreWrittenAtOnceAndThenOnceAnInterval() {
        Counting counting = new Counting();
        Driver driver = run(counting, 1);
        assertThat(saved()).isEqualTo(1);
        tick(driver, 99);
        assertThat(saved()).isEqualTo(1);
        tick(driver, 1);
        assertThat(saved()).isEqualTo(101);
    }

    @Test
    void anActorThatHasNothingElseToDoIsWokenToSave() throws Exception {
        Graph graph = new Graph("Test", settings, 1, Graphs.LONG.toNanos());
        ActorInstance instance = graph.instance(ActorSpec.named("Counter").build(), 0);
        LongState count = instance.durableLongState("count");
        int[] left = {1};
        new Script(instance).on(() -> left[0] > 0, () -> {
            left[0]--;
            count.set(count.get() + 1);
        });
        Driver driver = graph.drive();
        driver.runUntilIdle();
        Path file = folder.resolve("state").resolve("Counter-0.state");
        assertThat(inFile(file)).isEqualTo(1);
        left[0] = 5;
        instance.wake();
        driver.runUntilIdle();
        clock.advanceMs(999);
        driver.runUntilIdle();
        assertThat(inFile(file)).isEqualTo(1);
        clock.advanceMs(1);
        driver.runUntilIdle();
        assertThat(inFile(file)).isEqualTo(6);
    }

    @Test
    void withoutAnIntervalNoEffectIsSeenBeforeItsStateIsWritten() throws Exception {
        settings = settings.stateInterval(Duration.ZERO);
        Counting counting = new Counting();
        Driver driver = run(counting, 3);
        assertThat(counting.seen).containsExactly(1L, 2L, 3L);
        assertThat(saved()).isEqualTo(3);
        breakDisk(counting);
        tick(driver, 5);
        assertThat(counting.seen).containsExactly(1L, 2L, 3L);
        repairDisk(counting);
        clock.advanceMs(1_000);
        driver.runUntilIdle();
        assertThat(saved()).isEqualTo(counting.count.get()).isGreaterThan(3);
        assertThat(counting.seen).hasSize((int) counting.count.get()).endsWith(counting.count.get());
        stop(counting, driver);
    }

    /** Makes the name of the temporary file that of a directory. */
    private static void breakDisk(Counting counting) throws IOException {
        Files.createDirectories(temporary(counting).resolve("occupied"));
    }

    private static void repairDisk(Counting counting) throws IOException {
        Files.delete(temporary(counting).resolve("occupied"));
        Files.delete(temporary(counting));
    }

    private static Path temporary(Counting counting) {
        return counting.file().resolveSibling(counting.file().getFileName() + StateFile.TEMPORARY);
    }

    @Test
    void whatCannotBeWrittenIsTriedAgainEverySecond() throws Exception {
        Counting counting = new Counting();
        Driver driver = run(counting, 1);
        breakDisk(counting);
        tick(driver, 100);
        repairDisk(counting);
        tick(driver, 99);
        assertThat(saved()).isEqualTo(1);
        tick(driver, 1);
        assertThat(saved()).isEqualTo(201);
    }

    @Test
    void aStopWaitsForTheStateToBeWritten() throws Exception {
        Counting counting = new Counting();
        Driver driver = run(counting, 1);
        breakDisk(counting);
        tick(driver, 1);
        counting.graph.requestShutdown();
        driver.runUntilIdle();
        assertThat(counting.graph.state()).isEqualTo(GraphState.STOPPING);
        repairDisk(counting);
        clock.advanceMs(1_000);
        driver.runUntilIdle();
        assertThat(counting.graph.state()).isEqualTo(GraphState.STOPPED);
        assertThat(saved()).isEqualTo(2);
    }

    @Test
    void aStopThatCannotWriteIsUncleanAndNamesTheFile() throws Exception {
        Counting counting = new Counting();
        Driver driver = run(counting, 1);
        breakDisk(counting);
        tick(driver, 1);
        counting.graph.requestShutdown();
        driver.runUntilIdle();
        assertThatThrownBy(() -> counting.graph.awaitStopped(Duration.ZERO))
                .hasMessageContaining("Counter-0 vetoed: is saving its state, state file " + counting.file()
                        + " cannot be written: java.nio.file.");
        repairDisk(counting);
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void aValueThatCannotBeEncodedIsAFailureToWrite() throws Exception {
        Counting counting = new Counting();
        counting.script.onStart(() -> counting.text.set("unwritable"));
        Driver driver = run(counting, 0);
        assertThat(counting.file()).doesNotExist();
        tick(driver, 2);
        clock.advanceMs(1_000);
        driver.runUntilIdle();
        assertThat(new Counting().text.get()).isEqualTo("after " + (saved() - 1));
    }

    @Test
    void anActorThatHasFailedForGoodKeepsWhatItHadCommitted() {
        Counting counting = new Counting(Graphs.restarting("Counter", 0, OnExhausted.STOP_ACTOR));
        int[] calls = {0};
        counting.script.on(() -> counting.count.get() == 5 && calls[0]++ < 100, () -> {
            counting.count.set(1_000_000);
            throw failure;
        });
        run(counting, 10);
        assertThat(saved()).isEqualTo(5);
    }

    @Test
    void aRestartChangesNothingOfIt() throws Exception {
        Counting counting = new Counting(Graphs.restarting("Counter", 3, OnExhausted.STOP_GRAPH));
        boolean[] fails = {true};
        counting.script.on(() -> counting.count.get() == 5 && fails[0], () -> {
            fails[0] = false;
            counting.count.set(1_000_000);
            throw failure;
        });
        Driver driver = run(counting, 10);
        assertThat(counting.script.instance.regeneration()).isEqualTo(1);
        stop(counting, driver);
        assertThat(saved()).isEqualTo(counting.count.get()).isBetween(6L, 10L);
    }

    @Test
    void valuesAreThereWhenTheActorIsMade() throws Exception {
        Counting first = new Counting();
        stop(first, run(first, 3));
        Graph graph = new Graph("Test", settings, 1, Graphs.LONG.toNanos());
        ActorInstance instance = graph.instance(ActorSpec.named("Counter").build(), 0);
        LongState count = instance.durableLongState("count");
        instance.durableState("text", TEXTS);
        instance.durableDoubleState("half");
        List<Long> seen = new ArrayList<>();
        instance.wire(() -> {
            seen.add(count.get());
            return new Idle(instance);
        });
        assertThat(seen).containsExactly(3L);
    }

    private static final class Idle extends Activations {
        Idle(ActorInstance instance) {
            super(instance);
        }

        @Override
        public boolean ready() {
            return false;
        }

        @Override
        public int work(int limit) {
            return 0;
        }
    }

    // ---- directories

    @Test
    void whileAGraphRunsNoOtherHasItsDirectory() throws Exception {
        Counting first = new Counting();
        Counting second = new Counting();
        Driver driver = run(first, 0);
        assertThatThrownBy(second.graph::drive)
                .isInstanceOf(StateFileException.class)
                .hasMessage("state directory " + folder.resolve("state")
                        + " is in use by another graph of this process; stop that one, or set another directory by"
                        + " GraphSettings.stateDirectory or --state-directory");
        stop(first, driver);
        stop(second, run(second, 1));
        assertThat(saved()).isEqualTo(1);
    }

    /** Holds a directory until it is told to end. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            StateLock lock = StateLock.take(Files.createDirectories(Path.of(args[0])));
            System.out.println("held");
            int end = System.in.read();
            lock.release();
            System.exit(end < 0 ? 0 : 1);
        }

        private Holder() {}
    }

    @Test
    void whileAnotherProcessRunsOnTheDirectoryNoGraphStartsThere() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("jdk.module.path", ""),
                        Holder.class.getName(),
                        folder.resolve("state").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThatThrownBy(new Counting().graph::drive)
                    .hasMessageContaining(" is in use by process " + other.pid() + "; stop that one, or set another");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        Counting counting = new Counting();
        stop(counting, run(counting, 1));
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenBetweenBuildAndStartIsNotOverwritten() throws Exception {
        Counting late = new Counting();
        Counting first = new Counting();
        stop(first, run(first, 1));
        assertThatThrownBy(late.graph::drive)
                .hasMessage("state file " + late.file()
                        + " was changed by another process after this graph was built; build it again");
        Counting second = new Counting();
        stop(second, run(second, 1));
        assertThat(saved()).isEqualTo(2);
    }

    @Test
    void aHalfWrittenFileOfACrashIsForgotten() throws Exception {
        Counting first = new Counting();
        stop(first, run(first, 4));
        Files.write(temporary(first), new byte[] {1, 2, 3});
        Counting second = new Counting();
        assertThat(second.count.get()).isEqualTo(4);
        run(second, 0);
        assertThat(temporary(second)).doesNotExist();
    }

    @Test
    void stateThatBelongsToNobodyIsAnErrorAndNotForgotten() throws Exception {
        Counting first = new Counting();
        stop(first, run(first, 1));
        Path stray = first.file().resolveSibling("Counter-1.state");
        Files.copy(first.file(), stray);
        assertThatThrownBy(new Counting().graph::requireSavedStateKnown)
                .hasMessage("state file " + stray
                        + " belongs to no instance of graph Test; run the version of the program that wrote it, or move"
                        + " it away to start without it");
    }

    @Test
    void aDirectoryThatIsAFileIsAnError() throws Exception {
        Files.writeString(folder.resolve("state"), "");
        assertThatThrownBy(Counting::new)
                .isInstanceOf(StateFileException.class)
                .hasMessageStartingWith("state file " + folder.resolve("state/Counter-0.state") + " cannot be read: ")
                .hasMessageEndingWith("; make it readable, or set another directory by GraphSettings.stateDirectory or"
                        + " --state-directory");
    }

    @Test
    void actorsWhoseFilesDifferByCaseOnlyAreAnError() {
        Graph graph = new Graph("Test", settings, 1, Graphs.LONG.toNanos());
        graph.instance(ActorSpec.named("counter").build(), 0).durableIntState("a");
        graph.instance(ActorSpec.named("Counter").build(), 0).durableIntState("a");
        assertThatThrownBy(graph::requireSavedStateKnown)
                .hasMessageEndingWith(
                        "Counter-0.state would be the same file as counter-0.state on some systems; rename"
                                + " one of the actors");
    }

    @Test
    void everyNameOfAnActorGivesAFileName() {
        assertThat(StateStore.fileName("Counter", 3)).isEqualTo("Counter-3.state");
        assertThat(StateStore.fileName("a/../b c", 0)).isEqualTo("a%2F..%2Fb%20c-0.state");
        assertThat(StateStore.fileName("..", 0)).isEqualTo("%2E.-0.state");
        assertThat(StateStore.fileName("Zähler", 0)).isEqualTo("Z%C3%A4hler-0.state");
        assertThat(StateStore.fileName("x".repeat(1000), 0)).hasSizeLessThan(130);
        assertThat(StateStore.fileName("x".repeat(1000), 0)).isNotEqualTo(StateStore.fileName("x".repeat(999), 0));
    }

    // ---- threads

    @Test
    void withThreadsNoChangeIsLostAndNothingIsShownBeforeItIsWritten() throws Exception {
        for (Duration interval : List.of(Duration.ZERO, Duration.ofMillis(1), Duration.ofHours(1))) {
            settings = GraphSettings.defaults()
                    .stateDirectory(folder.resolve(Durations.text(interval)))
                    .stateInterval(interval);
            assertThat(count(200)).isEqualTo(200);
            assertThat(count(200)).isEqualTo(400);
        }
    }

    /** Counts some more, on threads; a sink reads the file for each message that it sees. */
    private long count(int more) throws Exception {
        Graph graph = new Graph("Test", settings, 1, Graphs.LONG.toNanos());
        LongChannel counts = graph.longChannel("counts", 16, Overflow.BACKPRESSURE, Lanes.dealt(1, 1));
        ActorInstance instance = graph.instance(ActorSpec.named("Counter").build(), 0);
        LongOutput out = counts.output(instance, 0);
        LongState count = instance.durableLongState("count");
        long[] end = {0};
        Script source = new Script(instance);
        end[0] = count.get() + more;
        source.on(() -> out.isOpenWithRoom(1), () -> {
            count.set(count.get() + 1);
            out.send(count.get());
            if (count.get() == end[0]) {
                out.close();
            }
        });
        Script sink = new Script(graph, "Sink");
        LongInput in = counts.input(sink.instance, 0);
        long[] last = {0};
        sink.on(() -> in.has(1), () -> {
            last[0] = in.take();
            if (Duration.ZERO.equals(settings.stateInterval())) {
                assertThat(inFile(folder.resolve("0s").resolve("Counter-0.state")))
                        .isGreaterThanOrEqualTo(last[0]);
            }
        });
        graph.start();
        graph.awaitStopped(Graphs.LONG);
        return last[0];
    }

    private static long inFile(Path file) throws Exception {
        Graph graph = new Graph("Test", GraphSettings.defaults(), 1, TimeUnit.SECONDS.toNanos(1));
        ActorInstance instance = graph.instance(ActorSpec.named("Counter").build(), 0);
        LongState count = instance.longState("count");
        new StateFormat("Test", "Counter", 0).read(Files.readAllBytes(file), List.of(DurableCell.of("count", count)));
        return count.get();
    }
}
