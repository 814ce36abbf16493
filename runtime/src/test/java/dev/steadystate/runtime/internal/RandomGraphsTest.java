package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.runtime.internal.FaultyChannel.Mistake;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random graphs by the thousand, with actors that fail at random, dead letters, restarts, actors that fail for good and stops at
 * random moments: whatever was sent is delivered once and in order, or is a dead letter, or is reported as undelivered.
 * {@code -Dgraphs} says how many, {@code -Dseed} which is the first.
 */
final class RandomGraphsTest {
    private static final long FIRST = Long.getLong("seed", 1);
    private static final int GRAPHS = Integer.getInteger("graphs", 3_000);
    /** Threads take their time to start, so of those there are fewer. */
    private static final int GRAPHS_PER_THREADED_ONE = 15;

    private static final int SEARCH = 400;

    private static LongStream seeds(int count) {
        return LongStream.range(FIRST, FIRST + count);
    }

    @Test
    void onOneThreadInAnyOrderEveryMessageIsAccountedFor() {
        seeds(GRAPHS).forEach(seed -> RandomRun.onOneThread(seed, RandomGraph.ANY));
    }

    @Test
    void onThreadsEveryMessageIsAccountedFor() {
        seeds(1 + (GRAPHS - 1) / GRAPHS_PER_THREADED_ONE).forEach(RandomRun::onThreads);
    }

    @Test
    void aSeedReplaysExactly() {
        long[] first = seeds(100)
                .map(seed -> RandomRun.onOneThread(seed, RandomGraph.ANY))
                .toArray();
        long[] again = seeds(100)
                .map(seed -> RandomRun.onOneThread(seed, RandomGraph.ANY))
                .toArray();
        assertThat(again).isEqualTo(first);
        assertThat(LongStream.of(first).distinct().count())
                .as("the runs differ")
                .isGreaterThan(90);
    }

    private static void run(Mistake mistake) {
        RandomGraph.Channels channels = (graph, name, capacity, overflow, lanes) ->
                graph.add(new FaultyChannel(mistake, name, capacity, overflow, lanes));
        seeds(SEARCH).forEach(seed -> RandomRun.onOneThread(seed, channels));
    }

    @ParameterizedTest
    @CsvSource({
        "LOSES, was lost",
        "DUPLICATES, twice",
        "SWAPS, out of order",
        "FORGETS_TO_UNDO_TAKES, was lost",
        "FORGETS_TO_UNDO_SENDS, was never sent",
        "CHANGES, was never sent"
    })
    void aLaneWithAMistakeIsFoundAndTheSeedIsNamed(Mistake mistake, String finding) {
        assertThatThrownBy(() -> run(mistake))
                .hasMessageContaining("the random graph of seed ")
                .hasMessageContaining(finding);
    }

    @Test
    void theSameLaneWithoutAMistakeIsFoundToBeRight() {
        run(Mistake.NONE);
    }
}
