package dev.steadystate.telemetry.internal.history;

import static dev.steadystate.telemetry.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.telemetry.internal.wire.Columns;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.InstanceColumn;
import dev.steadystate.telemetry.internal.wire.LaneColumn;
import dev.steadystate.telemetry.internal.wire.Notes;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A graph that runs for hours: its history takes no more memory than in its first hour. */
class HistorySoakTest {
    private static final long START = 1_790_000_000_000L;
    private static final int ACTORS = 50;
    private static final int LANES = 60;
    private static final int FRAMES_A_SECOND = 10;
    private static final int HOUR_S = 3_600;
    private static final int NEWS_EVERY_S = 10;

    private final History history = new History(32 << 20);
    private final Recorder recorder =
            Recorder.inMemory(history, IntStream.range(0, LANES).map(i -> 1_024).toArray());
    private final Random random = new Random(5);
    private final List<Columns> instances = IntStream.range(0, 16)
            .mapToObj(i -> columns(InstanceColumn.values(), ACTORS))
            .toList();
    private final List<Columns> lanes = IntStream.range(0, 16)
            .mapToObj(i -> columns(LaneColumn.values(), LANES))
            .toList();

    @Test
    void theThirdHourTakesNoMoreThanTheFirst() {
        record(0);
        long bytes = history.bytes();
        long heap = usedHeap();
        int moments = moments();

        record(1);
        record(2);

        assertThat(history.bytes()).isBetween(bytes / 2, bytes + bytes / 20);
        assertThat(moments()).isBetween(moments - 2, moments + 2);
        assertThat(history.newest() - history.oldest()).isBetween(3_595_000L, 3_605_000L);
        // Threads that other tests have left to end may need some of it for a while.
        await().untilAsserted(() ->
                assertThat(usedHeap() - heap).as("more bytes on the heap").isLessThan(bytes));
    }

    /** Ten frames a second, and news now and then. */
    private void record(int hour) {
        for (int second = hour * HOUR_S; second < (hour + 1) * HOUR_S; second++) {
            for (int part = 0; part < FRAMES_A_SECOND; part++) {
                boolean isNews = part == 0 && second % NEWS_EVERY_S == 0;
                recorder.put(frame(second * FRAMES_A_SECOND + part), isNews ? notes(second) : null, false);
            }
        }
    }

    private Frame frame(int number) {
        long upMs = number * 1_000L / FRAMES_A_SECOND;
        return new Frame("run", number, START + upMs, upMs, 1, instances.get(number % 16), lanes.get(number / 16 % 16));
    }

    private Columns columns(Enum<?>[] names, int size) {
        Columns.Filler filler = new Columns.Filler(names, size);
        for (Enum<?> each : names) {
            filler.rounded(each, i -> random.nextDouble() * 1e7);
        }
        return filler.done();
    }

    private static Notes notes(int second) {
        return new Notes(List.of("thread-" + second), Map.of(), List.of(), 0, List.of());
    }

    private int moments() {
        return history.moments(0, Long.MAX_VALUE, 0, Integer.MAX_VALUE).size();
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
