package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.steadystate.meters.GraphMeter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard for Grafana that is made of a graph. */
final class DashboardTest {
    private static final String SCHEMA = "grafana-dashboard.schema.json";
    private static final Pattern METER = Pattern.compile("steadystate_\\w+");

    @TempDir
    Path folder;

    private JsonNode net(String root, String actor, String port) {
        return dashboard(Nets.build(folder, root, actor, port), "net");
    }

    private static JsonNode dashboard(Built built, String graph) {
        return Schemas.json(built.resource("META-INF/steadystate/" + graph + "-dashboard.json"), SCHEMA);
    }

    private static List<JsonNode> panels(JsonNode dashboard) {
        List<JsonNode> panels = new ArrayList<>();
        dashboard.get("panels").forEach(panels::add);
        return panels;
    }

    private static JsonNode panel(JsonNode dashboard, String title) {
        return panels(dashboard).stream()
                .filter(panel -> panel.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void conformsToTheSchemaOfGrafanaAlsoForAGraphWithSomethingOfEverything() {
        JsonNode shop =
                dashboard(Build.in(folder).with(ShopSources.all()).compile().succeeds(), "shop");

        assertThat(shop.get("uid").asText()).isEqualTo("steadystate-shop");
        assertThat(shop.get("title").asText()).isEqualTo("Shop");
    }

    @Test
    void theSchemaFindsMistakes() {
        assertThatThrownBy(() -> Schemas.json("{\"title\": \"x\", \"panels\": [{\"type\": \"graph\"}]}", SCHEMA))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("uid")
                .hasMessageContaining("panels");
    }

    @Test
    void asksForMetersThatThereAreAndForThoseOfThisGraphOnly() {
        JsonNode net = net("@Alert(of = Figure.FILL, above = \"90%\")", "", "");
        Set<String> known = new HashSet<>();
        Stream.of(GraphMeter.values()).map(GraphMeter::prometheusName).forEach(known::add);

        List<String> expressions = panels(net).stream()
                .flatMap(panel -> panel.findValuesAsText("expr").stream())
                .toList();

        assertThat(expressions).hasSizeGreaterThan(12).allSatisfy(expression -> {
            Matcher meters = METER.matcher(expression);
            while (meters.find()) {
                assertThat(known).contains(meters.group());
                assertThat(expression.substring(meters.end())).startsWith("{graph=\"Net\"");
            }
        });
    }

    @Test
    void anAlertHasAPanelWithItsLimitInItsColour() {
        JsonNode net = net("", "", """
                @Alert(of = Figure.LATENCY, above = "50ms", percentile = 99, colour = Colour.RED, description = "Slow.")
                @Alert(of = Figure.RATE, below = "3/s", name = "idle")
                """);
        JsonNode latency = panel(net, "NumbersLatencyP99Above50ms");
        JsonNode idle = panel(net, "idle");

        assertThat(latency.get("description").asText()).isEqualTo("p99 of latency above 50ms. Slow.");
        assertThat(latency.at("/fieldConfig/defaults/unit").asText()).isEqualTo("s");
        assertThat(latency.at("/fieldConfig/defaults/thresholds/steps"))
                .hasToString("[{\"color\":\"transparent\"},{\"color\":\"red\",\"value\":0.05}]");
        assertThat(latency.at("/targets/0/expr").asText())
                .isEqualTo("steadystate_channel_latency_seconds{graph=\"Net\",channel=\"numbers\",statistic=\"p99\"}");
        assertThat(idle.at("/fieldConfig/defaults/thresholds/steps"))
                .hasToString("[{\"color\":\"yellow\"},{\"color\":\"transparent\",\"value\":3}]");
    }

    @Test
    void panelsHaveNumbersAndPlacesOfTheirOwn() {
        JsonNode net =
                net("@Alert(of = Figure.FILL, above = \"90%\")", "@Alert(of = Figure.BUSY, above = \"90%\")", "");
        Set<String> cells = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode panel : panels(net)) {
            assertThat(ids.add(panel.get("id").asInt())).isTrue();
            JsonNode at = panel.get("gridPos");
            assertThat(at.get("x").asInt() + at.get("w").asInt()).isLessThanOrEqualTo(24);
            for (int x = 0; x < at.get("w").asInt(); x++) {
                for (int y = 0; y < at.get("h").asInt(); y++) {
                    int column = at.get("x").asInt() + x;
                    int line = at.get("y").asInt() + y;
                    assertThat(cells.add(column + "," + line))
                            .as("%s %s", column, line)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void doesNotGrowWithTheActors() {
        assertThat(panels(net("", "", ""))).hasSize(16);
    }

    @Test
    void aLongNameStillGivesAnIdentifierThatGrafanaTakes() {
        String name = "AGraphWithANameThatIsLongerThanGrafanaLikes";
        Built built = Build.in(folder)
                .with(
                        "demo",
                        "@ActorGraph public interface " + name + " extends ActorSystem {}",
                        "@Actor final class Ticker { @Every(\"1s\") void tick() {} }")
                .compile()
                .succeeds();

        assertThat(dashboard(built, name.toLowerCase(Locale.ROOT)).get("uid").asText())
                .hasSize(40)
                .startsWith("steadystate-agraphwithanamethat");
    }
}
