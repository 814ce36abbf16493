package dev.steadystate.processor.emit;

import dev.steadystate.Colour;
import dev.steadystate.processor.model.Alert;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import dev.steadystate.processor.model.Observed;
import dev.steadystate.processor.model.RaisedAlert;
import java.util.List;
import java.util.Locale;

// groups:
//   - name: "steadystate-fizzbuzz"
//     rules:
//       - alert: "NumbersFillAbove90"
//         expr: "steadystate_channel_fill_ratio{graph=\"FizzBuzz\",channel=\"numbers\",statistic=\"avg\"} > 0.9"
//         for: 5s
//         labels:
//           severity: critical
//           colour: red
//         annotations:
//           summary: "FizzBuzz: channel numbers, lane {{ $labels.lane }}: fill above 90%"
//           description: "It is {{ $value | humanizePercentage }}. The workers are too few."

/** Writes the alerts as rules for Prometheus. A graph without alerts has none. */
final class AlertRulesEmitter implements GraphEmitter {
    @Override
    public boolean applies(Graph graph, GeneratedFiles files) {
        return !graph.telemetry().alerts().isEmpty();
    }

    @Override
    public void emit(Graph graph, GeneratedFiles files) {
        StringBuilder text = new StringBuilder("# Rules for Prometheus, generated from the @Alert annotations of ")
                .append(graph.root().canonicalName())
                .append(".\n# The meters that they look at are there as long as the graph runs.\ngroups:\n")
                .append("  - name: ")
                .append(JsonText.quoted("steadystate-" + GeneratedNames.plain(graph.root())))
                .append("\n    rules:\n");
        graph.telemetry().alerts().forEach(alert -> text.append(rule(graph, alert)));
        files.resource(Resources.path(graph, "-alerts", "yaml"), text.toString(), Origins.of(graph));
    }

    private static String rule(Graph graph, RaisedAlert raised) {
        AlertQuery query = new AlertQuery(graph, raised);
        Alert alert = raised.alert();
        StringBuilder text = new StringBuilder();
        line(text, "      - alert: ", JsonText.quoted(raised.name()));
        line(text, "        expr: ", JsonText.quoted(query.condition()));
        if (alert.forNs() > 0) {
            line(text, "        for: ", PromDuration.of(alert.forNs()));
        }
        line(text, "        labels:", "");
        line(text, "          severity: ", severity(alert.colour()));
        line(text, "          colour: ", alert.colour().name().toLowerCase(Locale.ROOT));
        line(text, "        annotations:", "");
        line(text, "          summary: ", JsonText.quoted(summary(graph, raised, query)));
        line(text, "          description: ", JsonText.quoted(description(alert)));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(value).append('\n');
    }

    private static String severity(Colour colour) {
        return switch (colour) {
            case YELLOW -> "info";
            case ORANGE -> "warning";
            case RED -> "critical";
        };
    }

    private static String summary(Graph graph, RaisedAlert raised, AlertQuery query) {
        Observed observed = raised.observed();
        boolean channel = observed.kind() == Observed.Kind.CHANNEL;
        String kind = channel ? "channel" : "actor";
        String name = observed.name().isEmpty() ? "{{ $labels." + kind + " }}" : literal(observed.name());
        String part = channel ? ", lane {{ $labels.lane }}" : ", instance {{ $labels.exported_instance }}";
        return literal(graph.root().simpleName()) + ": " + kind + " " + name + (query.isSplit() ? part : "") + ": "
                + query.phrase();
    }

    private static String description(Alert alert) {
        String value = switch (alert.figure()) {
            case FILL, BUSY -> "{{ $value | humanizePercentage }}";
            case RATE -> "{{ $value | humanize }}/s";
            case LATENCY -> "{{ $value | humanizeDuration }}";
            case RESTARTS -> "{{ $value | humanize }}";
        };
        String more = alert.description().isBlank() ? "" : " " + literal(alert.description());
        return "It is " + value + "." + more;
    }

    /** Text in which Prometheus finds nothing to fill in. */
    private static String literal(String text) {
        return String.join("{{ \"{{\" }}", List.of(text.split("\\{\\{", -1)));
    }
}
