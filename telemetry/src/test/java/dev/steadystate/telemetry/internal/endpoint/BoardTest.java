package dev.steadystate.telemetry.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.telemetry.internal.wire.Columns;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.InstanceColumn;
import dev.steadystate.telemetry.internal.wire.LaneColumn;
import dev.steadystate.telemetry.internal.wire.Notes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardTest {
    private static final long START = 1_790_000_000_000L;

    private final Board board = new Board();

    private static Frame frame(int number) {
        return frame(number, 1);
    }

    private static Frame frame(int number, int instances) {
        return new Frame(
                "run",
                number,
                START + number * 100L,
                number * 100L,
                1,
                new Columns.Filler(InstanceColumn.values(), instances).done(),
                new Columns.Filler(LaneColumn.values(), 0).done());
    }

    private static Notes notes(String thread) {
        return new Notes(List.of(thread), Map.of(), List.of(), 0, List.of());
    }

    @Test
    void aNewcomerIsGreetedWithNotesAndTheNewestFrame() {
        board.put(frame(1), notes("a"), false);
        board.put(frame(2), notes("a"), false);

        assertThat(board.greeting(null)).hasSize(2);
        assertThat(board.greeting("other-1")).hasSize(2);
        assertThat(board.frame()).isNotNull().extracting(Frame::number).isEqualTo(2L);
    }

    @Test
    void whoComesBackGetsTheFramesThatItHasMissed() {
        for (int i = 1; i <= 10; i++) {
            board.put(frame(i), notes("a"), false);
        }

        assertThat(board.greeting("run-7")).as("notes and frames 8, 9, 10").hasSize(4);
        assertThat(board.greeting("run-10")).as("notes only").hasSize(1);
    }

    @Test
    void onlyTheLastHundredFramesAreKept() {
        for (int i = 1; i <= 500; i++) {
            board.put(frame(i), notes("a"), false);
        }

        assertThat(board.greeting("run-400")).as("notes and the newest").hasSize(2);
        assertThat(board.greeting("run-401")).as("notes and 99 frames").hasSize(100);
    }

    @Test
    void framesOfALargeGraphAreKeptWithinFourMebibytes() {
        for (int i = 1; i <= 100; i++) {
            board.put(frame(i, 10_000), notes("a"), false);
        }

        assertThat(board.greeting("run-95")).as("notes and the newest").hasSize(2);
        assertThat(board.greeting("run-98")).as("notes and two frames").hasSize(3);
    }

    @Test
    void notesAreNewsOnceASecondAtMostButTheLastOnesAlways() {
        assertThat(board.put(frame(0), notes("a"), false)).isTrue();
        assertThat(board.put(frame(5), notes("b"), false)).isFalse();
        assertThat(board.put(frame(10), notes("b"), false)).isTrue();
        assertThat(board.put(frame(30), notes("b"), false)).isFalse();
        assertThat(board.put(frame(31), notes("c"), false)).isTrue();
        assertThat(board.put(frame(32), notes("d"), true)).isTrue();
    }
}
