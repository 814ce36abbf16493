package dev.steadystate.processor.emit;

import static dev.steadystate.processor.emit.Panel.ordered;

import dev.steadystate.meters.GraphMeter;
import dev.steadystate.meters.MeterTag;
import dev.steadystate.processor.model.GeneratedNames;
import dev.steadystate.processor.model.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the panels of a Grafana dashboard and writes what is around them. */
final class Dashboard {
    /** Grafana allows 40 characters. */
    private static final int LONGEST_UID = 40;

    private static final int SCHEMA_VERSION = 39;

    private final Graph graph;
    private final Grid grid = new Grid();
    private final List<Map<String, Object>> panels = new ArrayList<>();

    Dashboard(Graph graph) {
        this.graph = graph;
    }

    /** Begins a row of its own with a title. */
    void row(String title) {
        grid.newRow();
        Map<String, Object> row = ordered("id", panels.size() + 1);
        row.put("type", "row");
        row.put("title", title);
        row.put("collapsed", false);
        row.put("gridPos", grid.next(24, 1).json());
        row.put("panels", List.of());
        panels.add(row);
    }

    void add(Panel panel, int width, int height) {
        panels.add(panel.json(panels.size() + 1, grid.next(width, height)));
    }

    String text() {
        String name = graph.root().simpleName();
        Map<String, Object> dashboard = ordered("uid", uid());
        dashboard.put("title", name);
        dashboard.put(
                "description", "The running graph " + graph.root().canonicalName() + ", generated with its code.");
        dashboard.put("tags", List.of("steadystate"));
        dashboard.put("schemaVersion", SCHEMA_VERSION);
        dashboard.put("editable", true);
        dashboard.put("graphTooltip", 1);
        dashboard.put("refresh", "10s");
        dashboard.put("time", ordered("from", "now-30m", "to", "now"));
        dashboard.put("timezone", "browser");
        dashboard.put(
                "templating",
                ordered(
                        "list",
                        List.of(
                                dataSource(),
                                choice(MeterTag.ACTOR, "Actor", GraphMeter.ACTOR_ACTIVATIONS),
                                choice(MeterTag.CHANNEL, "Channel", GraphMeter.CHANNEL_TAKEN))));
        dashboard.put("panels", panels);
        return JsonText.of(dashboard);
    }

    private String uid() {
        String uid = "steadystate-" + GeneratedNames.plain(graph.root()).replaceAll("[^a-z0-9]", "_");
        return uid.length() <= LONGEST_UID
                ? uid
                : uid.substring(0, LONGEST_UID - 9) + "-" + "%08x".formatted(uid.hashCode());
    }

    private static Map<String, Object> dataSource() {
        return ordered(
                "type", "datasource", "name", "datasource", "label", "Data source", "query", "prometheus", "hide", 0);
    }

    /** Which actors or channels are shown. */
    private Map<String, Object> choice(MeterTag tag, String label, GraphMeter meter) {
        String query = "label_values("
                + Selector.of(meter).with(MeterTag.GRAPH, graph.root().simpleName()) + ", " + tag.key() + ")";
        Map<String, Object> choice = ordered("type", "query", "name", tag.key(), "label", label, "hide", 0);
        choice.put("datasource", ordered("type", "prometheus", "uid", "${datasource}"));
        choice.put("query", ordered("query", query, "refId", tag.key()));
        choice.put("definition", query);
        choice.put("includeAll", true);
        choice.put("allValue", ".*");
        choice.put("multi", true);
        choice.put("current", ordered("text", List.of("All"), "value", List.of("$__all")));
        choice.put("refresh", 2);
        choice.put("sort", 1);
        return choice;
    }
}
