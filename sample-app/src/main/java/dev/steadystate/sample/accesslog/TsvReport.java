package dev.steadystate.sample.accesslog;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The totals for other programs: tab-separated values with all rows, {@code kind key requests bytes 4xx 5xx}, sorted by
 * key within a kind; then the number of malformed and blank lines.
 */
final class TsvReport {
    private final StringBuilder text = new StringBuilder();

    private TsvReport() {}

    static String of(Totals totals) {
        TsvReport report = new TsvReport();
        report.row("all", "-", totals.all());
        report.rows("status", totals.byStatus(), String::valueOf);
        report.rows("path", totals.byPath(), Function.identity());
        report.rows("minute", totals.byMinute(), Figures::minute);
        report.line("malformed\t-\t" + totals.malformed());
        report.line("blank\t-\t" + totals.blank());
        return report.text.toString();
    }

    private <K extends Comparable<K>> void rows(String kind, Map<K, Tally> tallies, Function<K, String> label) {
        new TreeMap<>(tallies).forEach((key, tally) -> row(kind, label.apply(key), tally));
    }

    private void row(String kind, String key, Tally tally) {
        line(kind
                + '\t'
                + key
                + '\t'
                + tally.requests()
                + '\t'
                + tally.bytes()
                + '\t'
                + tally.clientErrors()
                + '\t'
                + tally.serverErrors());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
