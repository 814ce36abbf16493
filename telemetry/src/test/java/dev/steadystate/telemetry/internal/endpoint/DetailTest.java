package dev.steadystate.telemetry.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.TelemetryFacts.Measured;
import dev.steadystate.telemetry.FakeGraph;
import dev.steadystate.telemetry.GraphSnapshot;
import dev.steadystate.telemetry.SetFigures;
import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is known of one instance or lane. */
class DetailTest {
    private static final GraphSnapshot EMPTY =
            new GraphSnapshot(0, 0, 0, GraphState.RUNNING, List.of(), List.of(), List.of(), List.of());

    private final FakeGraph graph = new FakeGraph("Shop")
            .lane("channel", 0, 8)
            .measured("channel", new Measured(10_000_000_000L, List.of(50.0, 99.9)));
    private final SetFigures figures = new SetFigures();

    private static Reply answer(FakeGraph graph, @Nullable GraphSnapshot newest, @Nullable String query)
            throws Refusal {
        return new Detail(graph.facts(), () -> newest).answer(Request.of(query, header -> null));
    }

    private String body(String query) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer(graph, figures.at(0), query).body().writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anInstanceShowsItsFiguresAndWhatIsNotKnownIsMinusOne() throws Exception {
        figures.activations[1] = 1234.5;
        figures.busy[1] = 0.5;
        figures.restarts[1] = 2;

        assertThat(body("instance=1"))
                .contains("\"instance\":1", "\"rate\":1230", "\"busyMcpu\":512", "\"restarts\":2")
                .contains("\"nsPerActivation\":-1", "\"queueDelayNs\":2000000", "\"activity\":\"INPUT\"");
    }

    @Test
    void aLaneShowsThePercentilesThatAreDeclaredForItsChannel() throws Exception {
        figures.fill(0, 1, 2, 3, 6);
        figures.latencyNs(0, 1000, 3000);

        assertThat(body("lane=0"))
                .contains(
                        "\"fill\":{\"avg\":3,\"min\":1,\"max\":6,\"stddev\":1.87,\"percentiles\":{\"50\":2,\"99.9\":6}}")
                .contains("\"latencyNs\":{\"avg\":2000,\"min\":1000,\"max\":3000,\"stddev\":1000,\"percentiles\":");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instance=3 | parameter \"instance\" must be 0 to 2, not 3",
                "instance=-1 | parameter \"instance\" must be 0 to 2, not -1",
                "lane=4294967296 | parameter \"lane\" must be 0 to 2, not 4294967296",
                "lane=9223372036854775808 | parameter \"lane\" must be a whole number, not \"9223372036854775808\"",
                "instance= | parameter \"instance\" must be a whole number, not \"\"",
                "instance | parameter \"instance\" must be a whole number, not \"\"",
                "instance=1.5 | parameter \"instance\" must be a whole number, not \"1.5\"",
                "instance=Parser-0 | parameter \"instance\" must be a whole number, not \"Parser-0\"",
                "instance=1&instance=2 | parameter \"instance\" is there twice",
                "instance=1&lane=1 | name either \"instance\" or \"lane\"",
                "'' | name either \"instance\" or \"lane\"",
                "actor=1 | unknown parameter \"actor\"; there are instance, lane",
            })
    void whatCannotBeIsRefusedWithTheRemedy(String query, String message) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answer(graph, figures.at(0), query))
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400));
    }

    @Test
    void aGraphWithoutLanesSaysSo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answer(graph, EMPTY, "lane=0"))
                .withMessage("parameter \"lane\" has no possible value: this graph has none of these");
    }

    @Test
    void beforeTheFirstSampleTheClientIsToComeBack() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answer(graph, null, "instance=0"))
                .withMessage("nothing has been read yet; ask again in a moment")
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(503));
    }
}
