package dev.steadystate.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Markdown of one group: a table, and a line for each requirement whose two rows were measured. */
final class Table {
    private final GroupRun run;

    Table(GroupRun run) {
        this.run = run;
    }

    String markdown() {
        StringBuilder text = new StringBuilder(
                "\n### %s (%s)%n%n".formatted(run.group().title(), run.group().name()));
        List<List<String>> lines = lines();
        int[] widths = widths(lines);
        for (int i = 0; i < lines.size(); i++) {
            text.append(line(lines.get(i), widths)).append('\n');
            if (i == 0) {
                text.append(rule(widths)).append('\n');
            }
        }
        text.append('\n');
        run.group().requirements().forEach(requirement -> text.append(requirement.verdict(run)));
        return text.toString();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("row"));
        run.group().metrics().forEach(metric -> heading.add(metric.unit()));
        lines.add(heading);
        for (Row row : run.rows()) {
            Samples samples = run.samples(row.name());
            String failures = samples.failures() == 0 ? "" : " (" + samples.failures() + " FAILED)";
            List<String> line = new ArrayList<>(List.of(row.name() + failures));
            run.group().metrics().forEach(metric -> line.add(cell(samples, metric)));
            lines.add(line);
        }
        return lines;
    }

    private static String cell(Samples samples, Metric metric) {
        OptionalDouble median = samples.median(metric);
        if (median.isEmpty()) {
            return "-";
        }
        return "%s (%s..%s)"
                .formatted(
                        metric.shown(median.getAsDouble()),
                        metric.shown(samples.worst(metric)),
                        metric.shown(samples.best(metric)));
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(' ')
                    .append(i == 0 ? cells.get(i) + padding : padding + cells.get(i))
                    .append(" |");
        }
        return line.toString();
    }

    private static String rule(int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            line.append('-').append("-".repeat(widths[i])).append(i == 0 ? "-|" : ":|");
        }
        return line.toString();
    }
}
