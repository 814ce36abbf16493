package dev.steadystate.telemetry.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final long START = 1_790_000_000_000L;
    private static final long MINUTE = 60_000;
    private static final Moment.Summary QUIET = new Moment.Summary(0, 0, 0, 0, 1);

    private static Moment moment(long at, int bytes) {
        return new Moment(at, QUIET, new byte[bytes]);
    }

    private static PastNotes notes(long at, String text) {
        return new PastNotes(at, Packing.pack(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A moment a second for so many minutes. */
    private static History filled(long limit, int minutes, int bytes) {
        History history = new History(limit);
        for (long at = START; at < START + minutes * MINUTE; at += 1_000) {
            history.add(moment(at, bytes));
        }
        return history;
    }

    private static List<Long> gaps(History history, long from, long to) {
        List<Moment> moments = history.moments(from, to, 0, Integer.MAX_VALUE);
        return IntStream.range(1, moments.size())
                .mapToObj(i -> moments.get(i).at() - moments.get(i - 1).at())
                .distinct()
                .toList();
    }

    @Test
    void anHourIsKeptAndNoMore() {
        History history = filled(32 << 20, 200, 100);

        assertThat(history.newest()).isEqualTo(START + 200 * MINUTE - 1_000);
        assertThat(history.newest() - history.oldest()).isBetween(59 * MINUTE, 60 * MINUTE + 5_000);
    }

    @Test
    void tenMinutesAreThereBySecondsAndTheRestByFiveSeconds() {
        History history = filled(32 << 20, 120, 100);
        long now = history.newest();

        assertThat(gaps(history, now - 9 * MINUTE, now)).containsExactly(1_000L);
        assertThat(gaps(history, 0, now - 11 * MINUTE)).containsExactly(5_000L);
    }

    @Test
    void whatDoesNotFitMakesTheHourCoarserNotShorter() {
        long limit = 2 << 20;
        History history = filled(limit, 180, 20_000);

        assertThat(history.bytes()).isLessThanOrEqualTo(limit);
        assertThat(history.newest() - history.oldest()).isGreaterThan(50 * MINUTE);
        assertThat(history.moments(0, Long.MAX_VALUE, 0, Integer.MAX_VALUE)).hasSizeGreaterThan(40);
    }

    @Test
    void memoryStaysBoundedWhenASingleMomentIsLargerThanTheLimit() {
        History history = filled(1 << 20, 30, 3 << 20);

        assertThat(history.moments(0, Long.MAX_VALUE, 0, Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void momentsAreChosenByTimeAndThinnedEvenly() {
        History history = filled(32 << 20, 5, 10);

        assertThat(history.moments(START + 10_000, START + 19_999, 0, 100)).hasSize(10);
        assertThat(history.moments(START + 10_000, START + 20_000, 5_000, 100))
                .extracting(Moment::at)
                .containsExactly(START + 10_000, START + 15_000, START + 20_000);
        assertThat(history.moments(0, Long.MAX_VALUE, 0, 3))
                .extracting(Moment::at)
                .containsExactly(START, START + 149_000, START + 299_000);
    }

    @Test
    void notesThatHeldAtTheBeginningComeFirst() {
        History history = new History(1 << 20);
        history.add(notes(START, "a"));
        history.add(notes(START + 1_000, "b"));
        history.add(notes(START + 2_000, "c"));
        history.add(notes(START + 3_000, "d"));

        assertThat(history.notes(START + 1_500, START + 2_500))
                .extracting(each -> new String(each.json(), StandardCharsets.UTF_8))
                .containsExactly("b", "c");
        assertThat(history.notes(0, START + 500)).hasSize(1);
    }

    @Test
    void notesAreBoundedAsWellAndTheNewestStay() {
        History history = new History(1 << 20);
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            byte[] text = new byte[1_000];
            random.nextBytes(text);
            history.add(new PastNotes(START + i, text));
        }

        assertThat(history.bytes()).isLessThanOrEqualTo((1 << 20) / 8);
        assertThat(history.notes(Long.MAX_VALUE, Long.MAX_VALUE))
                .extracting(PastNotes::at)
                .containsExactly(START + 9_999);
    }
}
