package dev.steadystate.benchmarks.speed;

import java.util.List;
import java.util.stream.Collectors;

/** Every figure of every fork. Names and figures hold nothing that JSON would escape, but for the machine's. */
final class JsonReport {
    private final List<GroupRun> runs;
    private final double warmUp;
    private final double seconds;

    JsonReport(List<GroupRun> runs, double warmUp, double seconds) {
        this.runs = List.copyOf(runs);
        this.warmUp = warmUp;
        this.seconds = seconds;
    }

    String text() {
        return "{\n  \"machine\": \"%s\",\n  \"warmUpSeconds\": %s,\n  \"measuredSeconds\": %s,\n  \"rows\": [\n%s\n  ]\n}\n"
                .formatted(
                        Machine.describe().replace("\\", "\\\\").replace("\"", "\\\""),
                        warmUp,
                        seconds,
                        runs.stream().map(JsonReport::rows).collect(Collectors.joining(",\n")));
    }

    private static String rows(GroupRun run) {
        return run.rows().stream().map(row -> row(run, row)).collect(Collectors.joining(",\n"));
    }

    private static String row(GroupRun run, Row row) {
        Samples samples = run.samples(row.name());
        String figures = run.group().metrics().stream()
                .map(metric -> "\"%s\": %s".formatted(metric, samples.of(metric)))
                .collect(Collectors.joining(", "));
        return "    {\"row\": \"%s\", \"failures\": %d, %s}".formatted(run.pathOf(row), samples.failures(), figures);
    }
}
