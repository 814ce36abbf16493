package dev.steadystate.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.testing.graphs.WordsStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A seed decides everything: the same trace, byte by byte, in every run and on every JDK. */
final class DeterminismTest {
    private static WordsStage stage(StageMode mode) {
        WordsStage stage = new WordsStage(mode);
        stage.replaceGenerator().numbers().send(1L, 3L, 5L, 15L, 7L).close();
        stage.worker().mayFail(2);
        return stage;
    }

    private static String trace(long seed) {
        try (WordsStage stage = stage(StageMode.simulated(seed).traced())) {
            stage.run();
            return stage.trace() + stage.sequenceDiagram();
        }
    }

    /** {@code -DargLine=-Dtraces=write} writes it anew. */
    private static void check(String name, String trace) throws IOException {
        Path file = Path.of("src/test/resources/traces", name);
        if ("write".equals(System.getProperty("traces"))) {
            Files.writeString(file, trace);
        }
        assertThat(trace).isEqualTo(Files.readString(file));
    }

    @Test
    void tracesAreThoseThatWereWrittenDown() throws IOException {
        check("words-uniform.txt", trace(6));
        check("words-pct.txt", trace(7));
    }

    @Test
    void aSeedGivesTheSameTraceAgainAndOtherSeedsGiveOthers() {
        List<String> first =
                LongStream.range(0, 200).mapToObj(DeterminismTest::trace).toList();
        List<String> again =
                LongStream.range(0, 200).mapToObj(DeterminismTest::trace).toList();
        assertThat(again).isEqualTo(first);
        assertThat(first.stream().distinct().count()).as("different traces").isGreaterThan(150);
    }

    @Test
    void aRunWithItsOwnDecisionsReplayedIsTheSame() {
        for (long seed = 0; seed < 100; seed++) {
            StageMode mode = StageMode.simulated(seed);
            try (WordsStage stage = stage(mode)) {
                stage.run();
                Stage done = stage;
                try (WordsStage replay = stage(mode.replaying(done.deviations()).traced())) {
                    replay.run();
                    assertThat(replay.trace() + replay.sequenceDiagram()).isEqualTo(trace(seed));
                }
            }
        }
    }

    @Test
    void threadsHaveNoTrace() {
        try (WordsStage stage = new WordsStage(StageMode.threads())) {
            assertThatThrownBy(stage::trace)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("StageMode.simulated(seed).traced()");
        }
    }

    @Test
    void everyMessageOfATraceIsSentBeforeItIsTaken() {
        List<String> lines = new ArrayList<>(trace(6).lines().toList());
        int sent = lines.indexOf(lines.stream()
                .filter(line -> line.contains("sends numbers"))
                .findFirst()
                .orElseThrow());
        int taken = lines.indexOf(lines.stream()
                .filter(line -> line.contains("takes numbers"))
                .findFirst()
                .orElseThrow());
        assertThat(sent).isLessThan(taken);
    }
}
