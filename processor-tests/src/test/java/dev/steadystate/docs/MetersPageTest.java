package dev.steadystate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of all meters is what their enum says; {@code -Dgoldens=write} writes it anew. */
final class MetersPageTest {
    private static final Path PAGE = Path.of("../docs/meters.md");

    private static final String HEAD = """
            # Meters

            All meters of a running graph, in any registry of Micrometer and in `/metrics`. This page is generated from the enum
            `dev.steadystate.meters.GraphMeter`, which code can use as well. How to get them: [Telemetry](telemetry.md).

            Counters read the graph's own counts whenever they are asked for, and never fall while it runs. Gauges with a
            statistic, and those of waiting, are those of the window that `@Telemetry` states, up to the newest sample.

            """;

    private static final Map<GraphMeter.Scope, String> TITLES = Map.of(
            GraphMeter.Scope.GRAPH, "## Of the graph",
            GraphMeter.Scope.ACTOR, "## Of each instance of an actor",
            GraphMeter.Scope.CHANNEL, "## Of each lane of a channel");

    @Test
    void thePageIsUpToDate() throws IOException {
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    @Test
    void everyMeterIsDescribedAndNamedAsItsScopeSays() {
        assertThat(GraphMeter.values()).allSatisfy(meter -> {
            String scope = meter.scope().name().toLowerCase(Locale.ROOT);
            assertThat(meter.meterName()).matches("steadystate\\." + scope + "(\\.[a-z]+)+");
            assertThat(meter.description()).matches("[A-Z1].*[^.]");
            assertThat(meter.tags()).startsWith(MeterTag.GRAPH).doesNotHaveDuplicates();
        });
        assertThat(Stream.of(GraphMeter.values()).map(GraphMeter::meterName)).doesNotHaveDuplicates();
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (GraphMeter.Scope scope : GraphMeter.Scope.values()) {
            page.append(TITLES.get(scope))
                    .append("\n\n| meter | in Prometheus | kind | unit | tags | |\n|---|---|---|---|---|---|\n");
            Stream.of(GraphMeter.values())
                    .filter(meter -> meter.scope() == scope)
                    .map(MetersPageTest::row)
                    .forEach(page::append);
            page.append('\n');
        }
        page.append("## Tags\n\n| tag | |\n|---|---|\n");
        Stream.of(MeterTag.values())
                .forEach(tag -> page.append("| `%s` | %s |\n".formatted(tag.key(), tag.description())));
        return page.toString();
    }

    private static String row(GraphMeter meter) {
        return "| `%s` | `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        meter.meterName(),
                        meter.prometheusName(),
                        meter.kind().name().toLowerCase(Locale.ROOT),
                        meter.unit(),
                        meter.tags().stream().map(MeterTag::key).collect(Collectors.joining(", ")),
                        meter.description());
    }
}
