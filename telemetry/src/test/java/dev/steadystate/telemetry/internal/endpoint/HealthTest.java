package dev.steadystate.telemetry.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.InstanceProbe;
import dev.steadystate.telemetry.FakeGraph;
import dev.steadystate.telemetry.internal.http.Refusal;
import dev.steadystate.telemetry.internal.http.Reply;
import dev.steadystate.telemetry.internal.http.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {
    private final FakeGraph graph =
            new FakeGraph("Shop").instance("Till", 0).instance("Till", 1).instance("Ledger", 0);
    private final Health health = new Health(graph);

    private static Request request() throws Refusal {
        return Request.of(null, header -> null);
    }

    private static String text(Reply reply) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reply.body().writeTo(out);
        return reply.status() + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void aRunningGraphIsLiveAndReady() throws Exception {
        assertThat(text(health.live(request()))).isEqualTo("200 live");
        assertThat(text(health.ready(request()))).isEqualTo("200 ready");
    }

    @ParameterizedTest
    @CsvSource({
        "BUILT, 200 live, 503 the graph has not started",
        "STOPPING, 200 live, 503 the graph is stopping",
        "STOPPED, 200 live, 503 the graph has stopped",
        "STOPPED_UNCLEANLY, 503 the graph has stopped uncleanly, 503 the graph has stopped uncleanly"
    })
    void aGraphThatDoesNotRunSaysWhy(GraphState state, String live, String ready) throws Exception {
        graph.state = state;

        assertThat(text(health.live(request()))).isEqualTo(live);
        assertThat(text(health.ready(request()))).isEqualTo(ready);
    }

    @Test
    void anInstanceThatDoesNotRunIsNamedAndOthersAreCounted() throws Exception {
        graph.instance(1).phase = InstanceProbe.Phase.RESTARTING;
        assertThat(text(health.ready(request()))).isEqualTo("503 Till-1 pauses before it restarts");

        graph.instance(2).phase = InstanceProbe.Phase.FAILED;
        assertThat(text(health.ready(request()))).isEqualTo("503 Till-1 pauses before it restarts, and 1 more");
        assertThat(text(health.live(request()))).isEqualTo("200 live");
    }

    @Test
    void anInstanceThatHasEndedIsNoReason() throws Exception {
        graph.instance(0).phase = InstanceProbe.Phase.STOPPED;

        assertThat(text(health.ready(request()))).isEqualTo("200 ready");
    }
}
