package dev.steadystate.processor.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A panel of a Grafana dashboard. */
final class Panel {
    private static final Map<String, String> DATA_SOURCE = ordered("type", "prometheus", "uid", "${datasource}");

    private final String type;
    private final String title;
    private final String description;
    private final String unit;
    private final List<Map<String, Object>> targets = new ArrayList<>();
    private final List<Map<String, Object>> steps = new ArrayList<>();

    private Panel(String type, String title, String description, String unit) {
        this.type = type;
        this.title = title;
        this.description = description;
        this.unit = unit;
    }

    /** Lines over time. */
    static Panel lines(String title, String description, String unit) {
        return new Panel("timeseries", title, description, unit);
    }

    /** The newest value in large letters. */
    static Panel number(String title, String description, String unit) {
        return new Panel("stat", title, description, unit);
    }

    /** Adds a query. Its lines are named by the legend, in which {@code {{actor}}} stands for the value of that label. */
    Panel query(String expression, String legend) {
        Map<String, Object> target = ordered("refId", String.valueOf((char) ('A' + targets.size())));
        target.put("datasource", DATA_SOURCE);
        target.put("expr", expression);
        target.put("legendFormat", legend);
        targets.add(target);
        return this;
    }

    /** The colour of the lowest values. */
    Panel from(String colour) {
        steps.add(ordered("color", colour));
        return this;
    }

    /** The colour of what is as large as that, or larger. */
    Panel from(Number value, String colour) {
        Map<String, Object> step = ordered("color", colour);
        step.put("value", value);
        steps.add(step);
        return this;
    }

    Map<String, Object> json(int id, Grid.Place place) {
        Map<String, Object> panel = ordered("id", id);
        panel.put("type", type);
        panel.put("title", title);
        panel.put("description", description);
        panel.put("gridPos", place.json());
        panel.put("datasource", DATA_SOURCE);
        panel.put("targets", targets);
        panel.put("fieldConfig", ordered("defaults", defaults(), "overrides", List.of()));
        panel.put("options", options());
        return panel;
    }

    private Map<String, Object> defaults() {
        Map<String, Object> defaults = ordered("unit", unit);
        defaults.put("min", 0);
        if (!steps.isEmpty()) {
            defaults.put("thresholds", ordered("mode", "absolute", "steps", steps));
        }
        if (isLines()) {
            defaults.put("color", ordered("mode", "palette-classic"));
            defaults.put(
                    "custom",
                    ordered(
                            "drawStyle",
                            "line",
                            "fillOpacity",
                            10,
                            "showPoints",
                            "never",
                            "thresholdsStyle",
                            ordered("mode", steps.isEmpty() ? "off" : "line+area")));
        }
        return defaults;
    }

    private Map<String, Object> options() {
        if (isLines()) {
            return ordered(
                    "legend", ordered("displayMode", "list", "placement", "bottom", "showLegend", true),
                    "tooltip", ordered("mode", "multi", "sort", "desc"));
        }
        return ordered(
                "reduceOptions",
                ordered("calcs", List.of("lastNotNull"), "fields", "", "values", false),
                "textMode",
                unit.isEmpty() ? "name" : "value");
    }

    private boolean isLines() {
        return type.equals("timeseries");
    }

    /** An object with its members in this order: names and values in turn. */
    @SuppressWarnings("unchecked")
    static <V> Map<String, V> ordered(Object... members) {
        Map<String, V> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], (V) members[i + 1]);
        }
        return object;
    }
}
