package dev.steadystate.benchmarks.speed;

import java.util.List;

/** What the median of a row must reach, by itself or beside another row of its group. */
public final class Requirement {
    /** So many bytes a message are what the JVM's own threads allocate meanwhile: a message that is an object takes 16 and more. */
    public static final double NONE = 0.01;

    private final String row;
    private final Metric metric;
    /** The row is compared with the best of these; none for a figure by itself. */
    private final List<String> baselines;

    private final double bound;

    private Requirement(String row, Metric metric, List<String> baselines, double bound) {
        this.row = row;
        this.metric = metric;
        this.baselines = baselines;
        this.bound = bound;
    }

    /** The quotient row / baseline: at least the factor if more is better, else at most. */
    public static Requirement beside(String row, Metric metric, double factor, String baseline) {
        return new Requirement(row, metric, List.of(baseline), factor);
    }

    /** Messages a second: at least {@code factor} times those of the baseline. */
    public static Requirement rate(String row, double factor, String baseline) {
        return beside(row, Metric.RATE, factor, baseline);
    }

    /** Messages a second: at least {@code factor} times those of the best baseline. */
    public static Requirement bestOf(String row, double factor, String... baselines) {
        return new Requirement(row, Metric.RATE, List.of(baselines), factor);
    }

    /** The figure itself: at most the bound, which is in the unit of the column. */
    public static Requirement atMost(String row, Metric metric, double bound) {
        return new Requirement(row, metric, List.of(), bound);
    }

    /** Says whether it is met; nothing if a row was not measured. */
    String verdict(GroupRun run) {
        double reached = run.samples(row).median(metric).orElse(Double.NaN);
        String what = metric.unit() + ": " + row;
        if (baselines.isEmpty()) {
            reached = metric.scaled(reached);
        } else {
            reached /= best(run);
            what += " / " + (baselines.size() == 1 ? baselines.get(0) : "the best of " + String.join(", ", baselines));
        }
        if (Double.isNaN(reached)) {
            return "";
        }
        boolean met = metric.moreIsBetter() ? reached >= bound : reached <= bound;
        return "- %s = %.4g, required %s %.4g: %s%n"
                .formatted(what, reached, metric.moreIsBetter() ? ">=" : "<=", bound, met ? "met" : "NOT MET");
    }

    private double best(GroupRun run) {
        double best = Double.NaN;
        for (String each : baselines) {
            double median = run.samples(each).median(metric).orElse(Double.NaN);
            boolean better = metric.moreIsBetter() ? median > best : median < best;
            best = Double.isNaN(best) || better ? median : best;
        }
        return best;
    }
}
