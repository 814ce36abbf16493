package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.UncleanShutdownException;
import dev.steadystate.testing.graphs.Words;
import dev.steadystate.testing.graphs.Words.Message.Other;
import dev.steadystate.testing.graphs.Words.Message.Word;
import dev.steadystate.testing.graphs.WordsStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stage of a plain graph, on threads and simulated: the same code, the same outcome. */
@GraphTest(Words.class)
final class WordsStageTest {
    static List<StageMode> modes() {
        return List.of(
                StageMode.threads(),
                StageMode.simulated(1),
                StageMode.simulated(2),
                StageMode.simulated(3, Policy.UNIFORM),
                StageMode.simulated(4, Policy.PCT));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aStubSendsAndWhatTheRealOthersMakeOfItIsObserved(StageMode mode) {
        try (WordsStage stage = new WordsStage(mode)) {
            stage.replaceGenerator().numbers().send(1L, 3L, 5L, 15L).close();
            stage.run();
            assertThat(stage.numbers().all()).containsExactly(1L, 3L, 5L, 15L);
            assertThat(stage.messages().all()).containsExactly(new Other(1), Word.FIZZ, Word.BUZZ, Word.FIZZBUZZ);
            assertThat(stage.messages().isClosed()).isTrue();
            assertThat(stage.messages().taken()).isEqualTo(4);
            assertThat(stage.state()).isEqualTo(GraphState.STOPPED);
            assertThat(stage.worker().activations()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void stubsMayStandAtBothEndsAndInTheMiddle(StageMode mode) {
        List<Words.Message> arrived = new ArrayList<>();
        try (WordsStage stage = new WordsStage(mode)) {
            stage.replaceGenerator(generator -> generator.numbers().send(1L, 2L).close());
            WordsStage.WorkerStub worker = stage.replaceWorker();
            worker.numbers().onMessage(n -> worker.messages().send(new Other(n), new Other(-n)));
            stage.replaceLogger().messages().onMessage(arrived::add);
            stage.run();
            assertThat(arrived).containsExactly(new Other(1), new Other(-1), new Other(2), new Other(-2));
            assertThat(stage.state()).as("the worker stub never closes").isEqualTo(GraphState.STOPPED);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aFaultIsRestartedAndTheMessageComesAgain(StageMode mode) {
        try (WordsStage stage = new WordsStage(mode)) {
            stage.replaceGenerator().numbers().send(1L, 2L, 4L, 7L).close();
            stage.worker().failAt(3);
            stage.run();
            assertThat(stage.messages().all()).containsExactly(new Other(1), new Other(2), new Other(4), new Other(7));
            assertThat(stage.worker().failures()).isEqualTo(1);
            assertThat(stage.worker().regeneration()).isEqualTo(1);
            assertThat(stage.worker().lastFailure()).isInstanceOf(InjectedFault.class);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void whoIsKilledStopsTheGraphUncleanly(StageMode mode) {
        try (WordsStage stage = new WordsStage(mode)) {
            stage.worker().kill();
            assertThatThrownBy(stage::run).isInstanceOf(UncleanShutdownException.class);
            assertThat(stage.state()).isEqualTo(GraphState.STOPPED_UNCLEANLY);
            assertThat(stage.worker().lastFailure()).hasMessage("Worker-0 was killed by the test");
            assertThat(stage.worker().regeneration()).as("no restart").isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void whoIsStalledIsNamedInTheVetoesAndGoesOnWhenResumed(StageMode mode) {
        try (WordsStage stage = new WordsStage(mode)) {
            stage.replaceGenerator().numbers().send(1L, 2L).close();
            stage.logger().stall();
            stage.run();
            assertThat(stage.messages().sent()).isEqualTo(2);
            assertThat(stage.messages().taken()).isZero();
            assertThat(stage.vetoes())
                    .filteredOn(veto -> veto.actor().equals("Logger"))
                    .singleElement()
                    .satisfies(veto -> assertThat(veto.reason()).contains("messages holds 2"));
            stage.logger().resume();
            stage.run();
            assertThat(stage.messages().taken()).isEqualTo(2);
            assertThat(stage.state()).isEqualTo(GraphState.STOPPED);
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aFailedAssertionTellsWhatKeepsTheGraph(StageMode mode) {
        try (WordsStage stage = new WordsStage(mode)) {
            stage.replaceGenerator().numbers().send(1L, 2L).close();
            assertThatThrownBy(() -> assertThat(stage.messages()).takes(new Other(1)))
                    .hasMessageContaining("The graph has not been started; run() does that.");
            stage.worker().failAt(1);
            stage.run();
            assertThatThrownBy(() -> assertThat(stage.messages()).takes(new Other(1), new Other(7)))
                    .hasMessageContainingAll(
                            "Expected channel \"messages\" to carry",
                            "Message 2 differs: expected Other[value=7], got Other[value=2]",
                            "The channel is closed.",
                            "Worker-0 failed once, the last time with dev.steadystate.testing.InjectedFault:"
                                    + " planned for activation 1 of Worker-0.",
                            "The graph has stopped.");
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void anAssertionThatFailsTooEarlyTellsWhoWaits(StageMode mode) {
        try (WordsStage stage = new WordsStage(mode)) {
            stage.replaceGenerator().numbers().send(1L, 2L);
            stage.worker().stall();
            stage.run();
            assertThatThrownBy(() -> assertThat(stage.messages()).takes(new Other(1)))
                    .hasMessageContainingAll(
                            "Message 1 is missing: Other[value=1]",
                            "Worker-0 would not stop now: has not started, numbers holds 2.");
        }
    }

    @ParameterizedTest
    @MethodSource("modes")
    void anEndlessSourceRunsForATimeAndStopsCleanly(StageMode mode) {
        try (WordsStage stage = new WordsStage(mode)) {
            stage.always(
                    "nothing is taken that was not sent",
                    () -> stage.numbers().taken() <= stage.numbers().sent());
            stage.runFor(Duration.ofMillis(5));
            stage.runUntil(
                    Duration.ofMinutes(1),
                    "something is sent",
                    () -> stage.messages().sent() > 0);
            stage.stop();
            assertThat(stage.messages().sent())
                    .isPositive()
                    .isEqualTo(stage.numbers().sent());
            assertThat(stage.messages().taken()).isEqualTo(stage.messages().sent());
        }
    }

    @Test
    void theExtensionHandsOutAStageOnThreads(WordsStage stage) {
        assertThat(stage.mode().isSimulated()).isFalse();
        stage.replaceGenerator().numbers().send(30L).close();
        stage.run();
        assertThat(stage.messages().fresh()).containsExactly(Word.FIZZBUZZ);
        assertThat(stage.messages().fresh()).isEmpty();
    }

    @SimulationTest(seeds = 50, threads = true)
    void whateverFailsNothingIsLostOrComesTwice(WordsStage stage) {
        stage.replaceGenerator().numbers().send(1L, 2L, 4L, 7L, 8L, 11L).close();
        stage.worker().mayFail(3);
        stage.eventually(
                Duration.ofMinutes(1),
                "all have arrived",
                () -> stage.messages().taken() == 6);
        stage.run();
        assertThat(stage.messages().all())
                .extracting(message -> ((Other) message).value())
                .containsExactly(1L, 2L, 4L, 7L, 8L, 11L);
    }

    @Test
    void virtualTimePassesTimersFireAndNobodyWaits() {
        try (WordsStage stage = new WordsStage(StageMode.simulated(1))) {
            stage.replaceGenerator();
            Duration justMore = Duration.ofHours(1).plusMillis(1);
            stage.runFor(justMore);
            assertThat(stage.now()).isEqualTo(justMore);
            assertThat(stage.logger().activations()).isEqualTo(3_600);
        }
    }
}
