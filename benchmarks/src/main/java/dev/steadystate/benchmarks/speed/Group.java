package dev.steadystate.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;

/** Rows that are measured in turn, so that each stands beside its baselines. */
public record Group(String name, String title, List<Metric> metrics, List<Row> rows, List<Requirement> requirements) {
    public Group {
        metrics = List.copyOf(metrics);
        rows = List.copyOf(rows);
        requirements = List.copyOf(requirements);
    }

    /** The group with one row more. */
    Group with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        return new Group(name, title, metrics, more, requirements);
    }
}
