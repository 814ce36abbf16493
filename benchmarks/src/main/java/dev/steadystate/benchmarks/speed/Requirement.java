package dev.steadystate.benchmarks.speed;

import org.jspecify.annotations.Nullable;

/** What the median of a row must reach, by itself or beside another row of its group. */
public final class Requirement {
    private final String row;
    private final Metric metric;
    private final @Nullable String baseline;
    private final double bound;

    private Requirement(String row, Metric metric, @Nullable String baseline, double bound) {
        this.row = row;
        this.metric = metric;
        this.baseline = baseline;
        this.bound = bound;
    }

    /** The quotient row / baseline: at least the factor if more is better, else at most. */
    public static Requirement beside(String row, Metric metric, double factor, String baseline) {
        return new Requirement(row, metric, baseline, factor);
    }

    /** Messages a second: at least {@code factor} times those of the baseline. */
    public static Requirement rate(String row, double factor, String baseline) {
        return beside(row, Metric.RATE, factor, baseline);
    }

    /** The figure itself, in the metric's own unit: at most the bound. */
    public static Requirement atMost(String row, Metric metric, double bound) {
        return new Requirement(row, metric, null, bound);
    }

    /** Says whether it is met; nothing if a row was not measured. */
    String verdict(GroupRun run) {
        double reached = run.samples(row).median(metric).orElse(Double.NaN);
        String what = metric.unit() + ": " + row;
        if (baseline != null) {
            reached /= run.samples(baseline).median(metric).orElse(Double.NaN);
            what += " / " + baseline;
        }
        if (Double.isNaN(reached)) {
            return "";
        }
        boolean met = metric.moreIsBetter() ? reached >= bound : reached <= bound;
        return "- %s = %.4g, required %s %.4g: %s%n"
                .formatted(what, reached, metric.moreIsBetter() ? ">=" : "<=", bound, met ? "met" : "NOT MET");
    }
}
