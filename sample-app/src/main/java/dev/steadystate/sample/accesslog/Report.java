package dev.steadystate.sample.accesslog;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The totals as text. */
final class Report {
    private final Totals totals;
    private final int top;
    private final StringBuilder text = new StringBuilder();

    private Report(Totals totals, int top) {
        this.totals = totals;
        this.top = top;
    }

    /** The report with lists of at most {@code top} rows. */
    static String of(Totals totals, int top) {
        return new Report(totals, top).write();
    }

    private String write() {
        Tally all = totals.all();
        line(lines(totals));
        line(Figures.count(all.bytes()) + " bytes (" + Figures.size(all.bytes()) + "), " + Figures.errors(all));
        period(totals.byMinute().keySet());
        table("status", totals.byStatus(), String::valueOf);
        table("path", totals.byPath(), Function.identity());
        table("minute (UTC)", totals.byMinute(), Figures::minute);
        malformed();
        return text.toString();
    }

    /** How many lines there are, and of which kind. */
    static String lines(Totals totals) {
        return Figures.count(totals.lines()) + " lines: "
                + Figures.count(totals.all().requests()) + " requests, "
                + Figures.count(totals.malformed()) + " malformed, "
                + Figures.count(totals.blank()) + " blank";
    }

    private void period(Set<Long> minutes) {
        if (!minutes.isEmpty()) {
            line("from " + Figures.minute(Collections.min(minutes)) + " to " + Figures.minute(Collections.max(minutes))
                    + " UTC");
        }
    }

    private <K extends Comparable<K>> void table(String title, Map<K, Tally> tallies, Function<K, String> label) {
        List<Map.Entry<K, Tally>> rows = Ranking.of(tallies, top);
        if (rows.isEmpty()) {
            return;
        }
        line("");
        row("requests", "share", "bytes", "errors", title + shown(rows.size(), tallies.size()));
        long requests = totals.all().requests();
        for (Map.Entry<K, Tally> row : rows) {
            Tally tally = row.getValue();
            row(
                    Figures.count(tally.requests()),
                    Figures.percent(tally.requests(), requests),
                    Figures.count(tally.bytes()),
                    Figures.percent(tally.errors(), tally.requests()),
                    label.apply(row.getKey()));
        }
    }

    private void malformed() {
        List<Malformed> samples = totals.samples();
        if (!samples.isEmpty()) {
            line("");
            line("malformed" + shown(samples.size(), totals.malformed()));
            samples.forEach(sample -> line("  " + sample));
        }
    }

    private static String shown(long rows, long all) {
        return rows == all ? "" : ", " + Figures.count(rows) + " of " + Figures.count(all);
    }

    private void row(String requests, String share, String bytes, String errors, String label) {
        text.append(String.format(Locale.ROOT, "%12s  %8s  %20s  %8s  %s%n", requests, share, bytes, errors, label));
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
