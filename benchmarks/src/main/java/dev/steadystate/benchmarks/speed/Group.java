package dev.steadystate.benchmarks.speed;

import java.util.List;

/** Rows that are measured in turn, so that each stands beside its baselines. */
public record Group(String name, String title, List<Metric> metrics, List<Row> rows, List<Requirement> requirements) {
    public Group {
        metrics = List.copyOf(metrics);
        rows = List.copyOf(rows);
        requirements = List.copyOf(requirements);
    }
}
