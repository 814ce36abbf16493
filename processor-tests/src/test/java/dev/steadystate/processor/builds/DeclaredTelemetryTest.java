package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Colour;
import dev.steadystate.Figure;
import dev.steadystate.Telemetry;
import dev.steadystate.runtime.TelemetryFacts;
import dev.steadystate.runtime.TelemetryFacts.AlertFacts;
import dev.steadystate.runtime.TelemetryFacts.Kind;
import dev.steadystate.runtime.TelemetryFacts.Measured;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is declared of telemetry can be read of the built graph. */
final class DeclaredTelemetryTest {
    private static final String RUN = """
            public final class Run {
              public static List<Object> run() {
                return List.of(SteadyNet.builder().build().facts().telemetry());
              }
            }
            """;

    private static final long SECOND = 1_000_000_000L;

    @TempDir
    Path folder;

    private TelemetryFacts facts(String root, String actor, String port) throws Exception {
        Built built = Nets.with(folder, root, actor, port).with("demo", RUN).compile();
        return (TelemetryFacts) built.results("demo.Run").get(0);
    }

    @Test
    void whereNothingIsDeclaredTheDefaultsOfTheAnnotationHold() throws Exception {
        double[] percentiles =
                (double[]) Telemetry.class.getMethod("percentiles").getDefaultValue();

        TelemetryFacts facts = facts("", "", "");

        assertThat(facts).isEqualTo(TelemetryFacts.DEFAULT);
        assertThat(facts.common().percentiles()).containsExactly(percentiles[0], percentiles[1]);
        assertThat(Telemetry.class.getMethod("window").getDefaultValue()).isEqualTo("10s");
        assertThat(facts.common().windowNs()).isEqualTo(10 * SECOND);
    }

    @Test
    void whatAnActorOrPortSaysHoldsInsteadOfWhatTheRootSays() throws Exception {
        TelemetryFacts facts = facts(
                "@Telemetry(window = \"30s\", percentiles = 95)",
                "@Telemetry(window = \"1m\")",
                "@Telemetry(percentiles = {99, 50})");

        assertThat(facts.ofActor("Source").windowNs()).isEqualTo(60 * SECOND);
        assertThat(facts.ofActor("Sink")).isEqualTo(new Measured(30 * SECOND, List.of(95.0)));
        assertThat(facts.ofChannel("numbers")).isEqualTo(new Measured(10 * SECOND, List.of(50.0, 99.0)));
    }

    @Test
    void whatAnAlertComparesIsMeasured() throws Exception {
        TelemetryFacts facts = facts(
                "@Alert(of = Figure.FILL, above = \"90%\", percentile = 75)",
                "", "@Alert(of = Figure.LATENCY, above = \"1s\", percentile = 99.9)");

        assertThat(facts.common().percentiles()).containsExactly(50.0, 75.0, 99.0);
        assertThat(facts.ofChannel("numbers").percentiles()).containsExactly(50.0, 75.0, 99.0, 99.9);
    }

    @Test
    void alertsKeepAllThatIsSaidOfThem() throws Exception {
        TelemetryFacts facts = facts(
                "@Alert(of = Figure.RESTARTS, above = \"2\")",
                "@Alert(of = Figure.RATE, below = \"30/m\", forTime = \"1m\", name = \"idle\", description = \"\\\"?\\\"\")",
                "@Alert(of = Figure.LATENCY, above = \"250ms\", percentile = 99, colour = Colour.RED)");

        assertThat(facts.alerts())
                .containsExactly(
                        new AlertFacts(
                                "NetRestartsAbove2", Kind.ACTOR, "", Figure.RESTARTS, true, 2, 0, 0, Colour.YELLOW, ""),
                        new AlertFacts(
                                "idle",
                                Kind.ACTOR,
                                "Source",
                                Figure.RATE,
                                false,
                                0.5,
                                0,
                                60 * SECOND,
                                Colour.YELLOW,
                                "\"?\""),
                        new AlertFacts(
                                "NumbersLatencyP99Above250ms",
                                Kind.CHANNEL,
                                "numbers",
                                Figure.LATENCY,
                                true,
                                0.25,
                                99,
                                0,
                                Colour.RED,
                                ""));
    }
}
