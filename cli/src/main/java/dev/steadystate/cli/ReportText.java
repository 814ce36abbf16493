package dev.steadystate.cli;

import dev.steadystate.generator.FileReport;
import dev.steadystate.generator.Outcome;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The report of a generation: a line a file, what differs, and a sum. */
final class ReportText {
    private static final int WIDTH = 25;
    private static final int LONGEST_DIFFERENCE = 40;

    private final Console console;

    ReportText(Console console) {
        this.console = console;
    }

    void print(List<FileReport> reports, Path folder, boolean dryRun) {
        for (FileReport report : reports) {
            String words = report.outcome().words();
            console.line(style(report.outcome()), words, " ".repeat(WIDTH - words.length()) + report.path());
            if (report.outcome() == Outcome.DIFFERS) {
                difference(report.difference());
            }
        }
        console.line((dryRun ? "dry run, nothing was written: " : "") + folder + ": " + sum(reports));
    }

    private void difference(List<String> lines) {
        lines.stream().limit(LONGEST_DIFFERENCE).forEach(line -> console.line("    " + line));
        if (lines.size() > LONGEST_DIFFERENCE) {
            console.line("    … and " + (lines.size() - LONGEST_DIFFERENCE) + " lines more");
        }
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case WRITTEN, UPDATED -> Style.fg_green;
            case DIFFERS, OVERWRITTEN, NOT_IN_DIAGRAM -> Style.fg_yellow;
            case UNCHANGED, KEPT -> Style.faint;
        };
    }

    private static String sum(List<FileReport> reports) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        reports.forEach(report -> counts.merge(report.outcome(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
    }
}
