package dev.steadystate.benchmarks.speed;

/**
 * What a row must reach beside another one of its group, by the median of the metric.
 *
 * @param factor smallest quotient row / baseline if more is better, else the largest
 */
public record Requirement(String row, Metric metric, String baseline, double factor) {
    boolean isMet(double quotient) {
        return metric.moreIsBetter() ? quotient >= factor : quotient <= factor;
    }

    String sign() {
        return metric.moreIsBetter() ? ">=" : "<=";
    }
}
