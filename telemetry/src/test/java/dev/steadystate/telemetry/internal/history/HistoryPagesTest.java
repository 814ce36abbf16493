package dev.steadystate.telemetry.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import dev.steadystate.telemetry.internal.wire.Columns;
import dev.steadystate.telemetry.internal.wire.Frame;
import dev.steadystate.telemetry.internal.wire.InstanceColumn;
import dev.steadystate.telemetry.internal.wire.LaneColumn;
import dev.steadystate.telemetry.internal.wire.Notes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryPagesTest {
    private static final long START = 1_790_000_000_000L;

    private final History history = new History(32 << 20);
    private final Recorder recorder = Recorder.inMemory(history, new int[] {10, 20});
    private final HistoryPages pages = new HistoryPages(history, "run", 2, 2);

    private interface Page {
        Reply answer(Request request) throws Refusal;
    }

    private static String ask(Page page, String query) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.answer(Request.of(query, header -> null)).body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Frame frame(int second) {
        return new Frame(
                "run",
                second,
                START + second * 1_000L,
                second * 1_000L,
                1,
                new Columns.Filler(InstanceColumn.values(), 2)
                        .exact(InstanceColumn.BUSY, i -> 100 * second + i)
                        .exact(InstanceColumn.RESTARTS, i -> second)
                        .done(),
                new Columns.Filler(LaneColumn.values(), 2)
                        .exact(LaneColumn.AVG, i -> second)
                        .exact(LaneColumn.ALERT, i -> i)
                        .done());
    }

    private void record(int seconds) {
        for (int i = 0; i < seconds; i++) {
            recorder.put(
                    frame(i),
                    i % 2 == 0 ? new Notes(List.of("t" + i), Map.of(), List.of(), 0, List.of()) : null,
                    false);
        }
    }

    @Test
    void framesAreThoseThatWereSent() throws Exception {
        record(3);

        assertThat(ask(pages::frames, "from=" + (START + 1_000) + "&to=" + (START + 1_999)))
                .isEqualTo("{\"run\":\"run\",\"oldest\":" + START + ",\"newest\":" + (START + 2_000) + ",\"frames\":["
                        + new String(frame(1).json(), StandardCharsets.UTF_8) + "],\"notes\":[{\"t\":" + START
                        + ",\"threads\":[\"t0\"],\"failures\":{},\"vetoes\":[],\"alerts\":[]}]}");
    }

    @Test
    void withoutAnythingKeptAllPagesAreEmptyButWhole() throws Exception {
        assertThat(ask(pages::frames, ""))
                .isEqualTo("{\"run\":\"run\",\"oldest\":0,\"newest\":0,\"frames\":[],\"notes\":[]}");
        assertThat(ask(pages::summary, "")).contains("\"t\":[],\"busy\":[]");
        assertThat(ask(pages::lane, "i=0")).contains("\"t\":[],\"rate\":[]");
    }

    @Test
    void theSummaryHasTheGreatestOfEachMoment() throws Exception {
        record(3);

        assertThat(ask(pages::summary, ""))
                .endsWith("\"t\":[" + START + "," + (START + 1_000) + "," + (START + 2_000) + "],\"busy\":[1,101,201],"
                        + "\"fill\":[0,0.1,0.2],\"alert\":[1,1,1],\"restarts\":[0,2,4],\"state\":[1,1,1]}");
    }

    @Test
    void theFiguresOfOneInstanceOrLaneAreFoundWhetherTheirColumnWasWrittenAsArrayOrAsOneNumber() throws Exception {
        record(2);

        assertThat(ask(pages::instance, "i=1")).contains("\"busy\":[1,101]", "\"restarts\":[0,1]", "\"phase\":[0,0]");
        assertThat(ask(pages::lane, "i=1&from=" + (START + 500))).contains("\"avg\":[1]", "\"alert\":[1]");
    }

    @Test
    void noAnswerIsLargerThanSixHundredFrames() throws Exception {
        record(2_000);

        assertThat(ask(pages::frames, "").split("\"run\":\"run\",\"n\"", -1)).hasSize(601);
        assertThat(ask(pages::frames, "step=100000").split("\"run\":\"run\",\"n\"", -1))
                .hasSize(21);
    }

    @Test
    void wrongParametersAreRefused() {
        assertThatThrownBy(() -> ask(pages::frames, "step=-1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"step\" must be 0 or more");
        assertThatThrownBy(() -> ask(pages::instance, "i=2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must be 0 to 1, not 2");
        assertThatThrownBy(() -> ask(pages::summary, "from=1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unknown parameter \"from\"");
    }

    @Test
    void aFrameASecondIsKeptAndTheLastOneInAnyCase() {
        recorder.put(frame(0), null, false);
        Frame soon = new Frame("run", 1, START + 100, 100, 1, frame(0).instances(), frame(0).lanes());
        recorder.put(soon, null, false);

        assertThat(history.moments(0, Long.MAX_VALUE, 0, 10)).hasSize(1);

        recorder.put(soon, null, true);
        assertThat(history.moments(0, Long.MAX_VALUE, 0, 10))
                .extracting(Moment::at)
                .containsExactly(START, START + 100);
    }
}
