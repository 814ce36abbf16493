package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules for Prometheus that are made of the alerts of a graph. */
final class AlertRulesTest {
    static final String SCHEMA = "prometheus-rules.schema.json";

    @TempDir
    Path folder;

    /** The rules by name. */
    private static Map<String, JsonNode> rules(Built built) {
        Map<String, JsonNode> rules = new LinkedHashMap<>();
        Schemas.yaml(built.resource("META-INF/steadystate/net-alerts.yaml"), SCHEMA)
                .at("/groups/0/rules")
                .forEach(rule -> rules.put(rule.get("alert").asText(), rule));
        return rules;
    }

    private Map<String, JsonNode> rules(String root, String actor, String port) {
        return rules(Nets.build(folder, root, actor, port));
    }

    @Test
    void eachFigureIsAskedForInItsWay() {
        Map<String, JsonNode> rules = rules("", """
                @Alert(of = Figure.BUSY, above = "95%")
                @Alert(of = Figure.RATE, below = "20/m")
                @Alert(of = Figure.RESTARTS, above = "3")
                """, """
                @Alert(of = Figure.FILL, above = "33.3%")
                @Alert(of = Figure.RATE, above = "1000/s")
                @Alert(of = Figure.LATENCY, above = "250us", percentile = 99.9)
                """);

        assertThat(rules.values())
                .extracting(rule -> rule.get("expr").asText())
                .containsExactly(
                        "rate(steadystate_actor_busy_seconds_total{graph=\"Net\",actor=\"Source\"}[1m]) > 0.95",
                        "sum without (exported_instance) (rate(steadystate_actor_activations_total{graph=\"Net\",actor=\"Source\"}[1m]))"
                                + " < 0.333333333333",
                        "increase(steadystate_actor_restarts_total{graph=\"Net\",actor=\"Source\"}[1m]) > 3",
                        "steadystate_channel_fill_ratio{graph=\"Net\",channel=\"numbers\",statistic=\"avg\"} > 0.333",
                        "sum without (lane) (rate(steadystate_channel_taken_messages_total{graph=\"Net\",channel=\"numbers\"}[1m])) > 1000",
                        "steadystate_channel_latency_seconds{graph=\"Net\",channel=\"numbers\",statistic=\"p99.9\"} > 0.00025");
        assertThat(rules.keySet())
                .containsExactly(
                        "SourceBusyAbove95",
                        "SourceRateBelow20M",
                        "SourceRestartsAbove3",
                        "NumbersFillAbove33_3",
                        "NumbersRateAbove1000S",
                        "NumbersLatencyP99_9Above250us");
    }

    @Test
    void anAlertOfTheRootIsForEachOfItsKind() {
        Map<String, JsonNode> rules = rules("""
                @Alert(of = Figure.FILL, above = "90%")
                @Alert(of = Figure.BUSY, above = "90%")
                """, "", "");

        assertThat(rules.get("NetFillAbove90").get("expr").asText())
                .isEqualTo("steadystate_channel_fill_ratio{graph=\"Net\",statistic=\"avg\"} > 0.9");
        assertThat(rules.get("NetFillAbove90").at("/annotations/summary").asText())
                .isEqualTo("Net: channel {{ $labels.channel }}, lane {{ $labels.lane }}: fill above 90%");
        assertThat(rules.get("NetBusyAbove90").get("expr").asText())
                .isEqualTo("rate(steadystate_actor_busy_seconds_total{graph=\"Net\"}[1m]) > 0.9");
    }

    @Test
    void coloursAreSeveritiesAndTimesAreKept() {
        Map<String, JsonNode> rules = rules("", """
                @Alert(of = Figure.BUSY, above = "1%", name = "a")
                @Alert(of = Figure.BUSY, above = "1%", name = "b", colour = Colour.ORANGE, forTime = "90s")
                @Alert(of = Figure.BUSY, above = "1%", name = "c", colour = Colour.RED, forTime = "120m")
                @Alert(of = Figure.BUSY, above = "1%", name = "d", forTime = "1us")
                @Alert(of = Figure.BUSY, above = "1%", name = "e", forTime = "2500ms")
                """, "");

        assertThat(rules.values())
                .extracting(rule -> rule.at("/labels/severity").asText())
                .containsExactly("info", "warning", "critical", "info", "info");
        assertThat(rules.values())
                .extracting(rule -> rule.at("/labels/colour").asText())
                .containsExactly("yellow", "orange", "red", "yellow", "yellow");
        assertThat(rules.values())
                .extracting(rule -> rule.path("for").asText("at once"))
                .containsExactly("at once", "90s", "2h", "1ms", "2500ms");
    }

    @Test
    void ratesAreTakenOverTheWindowIfItIsLongerThanAMinute() {
        Map<String, JsonNode> rules = rules(
                "@Telemetry(window = \"2m\")",
                "@Telemetry(window = \"90s\") @Alert(of = Figure.BUSY, above = \"1%\")",
                "@Alert(of = Figure.RATE, above = \"1/h\")");

        assertThat(rules.get("SourceBusyAbove1").get("expr").asText()).contains("[90s]");
        assertThat(rules.get("NumbersRateAbove1H").get("expr").asText()).contains("[2m]");
    }

    @Test
    void whatPeopleWriteIsNeverTakenForTheLanguageOfPrometheus() {
        Map<String, JsonNode> rules = rules("", """
                @Alert(of = Figure.BUSY, above = "1%", name = "a",
                    description = "{{ $value }} is \\"much\\",\\nsays C:\\\\ops: # \\u00e4\\u2028\\ud83d\\ude00")
                """, "");

        assertThat(rules.get("a").at("/annotations/description").asText())
                .isEqualTo("It is {{ $value | humanizePercentage }}."
                        + " {{ \"{{\" }} $value }} is \"much\",\nsays C:\\ops: # \u00e4\u2028\ud83d\ude00");
    }

    @Test
    void namesOfActorsAreQuoted() {
        Map<String, JsonNode> rules = rules(Build.in(folder)
                .with("demo", "@ActorGraph public interface Net extends ActorSystem {}", """
                        @Actor(name = "a \\"b\\" \\\\ {{c}}")
                        @Alert(of = Figure.BUSY, above = "1%", name = "busy")
                        final class Ticker { @Every("1s") void tick() {} }
                        """)
                .compile()
                .succeeds());

        assertThat(rules.get("busy").get("expr").asText())
                .isEqualTo(
                        "rate(steadystate_actor_busy_seconds_total{graph=\"Net\",actor=\"a \\\"b\\\" \\\\ {{c}}\"}[1m]) > 0.01");
        assertThat(rules.get("busy").at("/annotations/summary").asText())
                .isEqualTo(
                        "Net: actor a \"b\" \\ {{ \"{{\" }}c}}, instance {{ $labels.exported_instance }}: busy above 1%");
    }

    @Test
    void withoutAlertsThereAreNoRules() {
        Built built = Nets.build(folder, "@Telemetry", "", "");

        assertThat(built.files())
                .containsKey("steadystate/net-dashboard.json")
                .doesNotContainKey("steadystate/net-alerts.yaml");
    }

    @Test
    void theSchemaFindsMistakes() {
        assertThatThrownBy(() -> Schemas.yaml("groups: [{name: x, rules: [{alert: x, expr: '1', for: soon}]}]", SCHEMA))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("labels")
                .hasMessageContaining("for");
    }
}
