package dev.steadystate.sample.accesslog;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Shows how far the work has come, at the rate that the user wants. One thread at a time. */
@Singleton
final class Progress {
    private static final int TOP = 3;

    private final Totals totals;
    private final PrintStream out;
    private final long everyNs;
    private long startNs = -1;
    private long nextNs;

    @Inject
    Progress(Totals totals, ReportOptions options, Output output) {
        this.totals = totals;
        this.out = output.progress();
        this.everyNs = options.every().toNanos();
    }

    /**
     * Called often; prints when it is time to.
     *
     * @param nowNs the time of the graph's clock, in nanoseconds
     */
    void tick(long nowNs) {
        if (everyNs == 0) {
            return;
        }
        if (startNs == -1) {
            startNs = nowNs;
            nextNs = nowNs + everyNs;
        }
        if (nowNs - nextNs >= 0) {
            nextNs = nowNs + everyNs;
            out.print(text(nowNs - startNs));
            out.flush();
        }
    }

    private String text(long elapsedNs) {
        Tally all = totals.all();
        return "after " + TimeUnit.NANOSECONDS.toSeconds(elapsedNs) + " s " + Report.lines(totals)
                + System.lineSeparator() + "  " + Figures.size(all.bytes()) + ", " + Figures.errors(all)
                + System.lineSeparator() + "  status " + top(totals.byStatus(), String::valueOf)
                + System.lineSeparator() + "  path " + top(totals.byPath(), Function.identity())
                + System.lineSeparator();
    }

    private <K extends Comparable<K>> String top(Map<K, Tally> tallies, Function<K, String> label) {
        long requests = totals.all().requests();
        StringJoiner list = new StringJoiner(", ");
        for (Map.Entry<K, Tally> entry : Ranking.of(tallies, TOP)) {
            list.add(label.apply(entry.getKey()) + " "
                    + Figures.percent(entry.getValue().requests(), requests));
        }
        return list.toString();
    }
}
