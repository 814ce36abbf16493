package dev.steadystate.telemetry.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static String json(Frame frame) {
        return new String(frame.json(), StandardCharsets.UTF_8);
    }

    private static Columns.Filler instances(int count) {
        return new Columns.Filler(InstanceColumn.values(), count);
    }

    private static Columns.Filler lanes(int count) {
        return new Columns.Filler(LaneColumn.values(), count);
    }

    @Test
    void aFrameIsOneLineWithAColumnForEachFigure() {
        Frame frame = new Frame(
                "abc",
                7,
                1_000,
                500,
                1,
                instances(2).exact(InstanceColumn.BUSY, i -> 100 * i).done(),
                lanes(3).exact(LaneColumn.FILL, i -> i)
                        .rounded(LaneColumn.RATE, i -> 12_345.678)
                        .done());

        assertThat(json(frame))
                .isEqualTo("{\"run\":\"abc\",\"n\":7,\"t\":1000,\"upMs\":500,\"state\":1,"
                        + "\"i\":{\"phase\":0,\"does\":0,\"ch\":0,\"busy\":[0,100],\"room\":0,\"input\":0,\"timer\":0,"
                        + "\"thread\":0,\"rate\":0,\"ns\":0,\"delay\":0,\"restarts\":0,\"voted\":0,\"alert\":0},"
                        + "\"l\":{\"rate\":12300,\"fill\":[0,1,2],\"avg\":0,\"max\":0,\"p50\":0,\"p99\":0,\"sent\":0,"
                        + "\"dropped\":0,\"dead\":0,\"closed\":0,\"alert\":0}}");
        assertThat(frame.id()).isEqualTo("abc-7");
    }

    @Test
    void aColumnWithoutThingsIsAnEmptyArray() {
        Frame frame = new Frame("abc", 7, 1_000, 500, 1, instances(1).done(), lanes(0).done());

        assertThat(json(frame)).contains("\"l\":{\"rate\":[],");
    }

    @Test
    void whatIsNoNumberIsUnknown() {
        Columns columns = lanes(2).exact(LaneColumn.P99, i -> i == 0 ? Double.NaN : Double.POSITIVE_INFINITY)
                .done();

        assertThat(columns.get(LaneColumn.P99, 0)).isEqualTo(-1);
        assertThat(columns.get(LaneColumn.P99, 1)).isEqualTo(-1);
    }

    @Test
    void threeDigitsMatter() {
        assertThat(Columns.round(0)).isZero();
        assertThat(Columns.round(0.0123456)).isEqualTo(0.0123);
        assertThat(Columns.round(1.005)).isEqualTo(1.0);
        assertThat(Columns.round(9.996)).isEqualTo(10.0);
        assertThat(Columns.round(123.4)).isEqualTo(123);
        assertThat(Columns.round(-987_654)).isEqualTo(-988_000);
        assertThat(Columns.round(1e18 / 3)).isEqualTo(333e15);
        assertThat(Columns.round(Double.NaN)).isNaN();
    }

    /** Every figure differs from its neighbours and is as long as figures get in a graph that has run for a week. */
    @Test
    void aFrameOfAHundredBusyActorsStaysBelowTwentyKilobytes() {
        Random random = new Random(1);
        Columns.Filler instances = instances(100);
        for (InstanceColumn each : InstanceColumn.values()) {
            instances.rounded(each, i -> random.nextDouble() * 1e7);
        }
        instances
                .exact(InstanceColumn.PHASE, i -> random.nextInt(6))
                .exact(InstanceColumn.DOES, i -> random.nextInt(7))
                .exact(InstanceColumn.CH, i -> random.nextInt(150) - 1)
                .exact(InstanceColumn.BUSY, i -> random.nextInt(1025))
                .exact(InstanceColumn.ROOM, i -> random.nextInt(101))
                .exact(InstanceColumn.INPUT, i -> random.nextInt(101))
                .exact(InstanceColumn.TIMER, i -> random.nextInt(101))
                .exact(InstanceColumn.THREAD, i -> random.nextInt(101))
                .exact(InstanceColumn.RESTARTS, i -> random.nextInt(1_000))
                .exact(InstanceColumn.VOTED, i -> random.nextInt(2))
                .exact(InstanceColumn.ALERT, i -> random.nextInt(4));
        Columns.Filler lanes = lanes(150);
        for (LaneColumn each : LaneColumn.values()) {
            lanes.rounded(each, i -> random.nextDouble() * 1e7);
        }
        lanes.exact(LaneColumn.FILL, i -> random.nextInt(65_536))
                .exact(LaneColumn.MAX, i -> random.nextInt(65_536))
                .exact(LaneColumn.SENT, i -> Math.floor(random.nextDouble() * 1e12))
                .exact(LaneColumn.DROPPED, i -> random.nextInt(1_000_000))
                .exact(LaneColumn.DEAD, i -> random.nextInt(1_000))
                .exact(LaneColumn.CLOSED, i -> random.nextInt(2))
                .exact(LaneColumn.ALERT, i -> random.nextInt(4));
        Frame frame =
                new Frame("abcdefgh", 6_048_000, 1_790_000_000_000L, 604_800_000, 1, instances.done(), lanes.done());

        assertThat(frame.json().length).isLessThan(20_000);
    }
}
