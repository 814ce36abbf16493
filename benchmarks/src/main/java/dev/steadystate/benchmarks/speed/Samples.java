package dev.steadystate.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What the forks of one row reported. */
final class Samples {
    private final List<Map<Metric, Double>> forks = new ArrayList<>();
    private int failures;

    void add(Map<Metric, Double> figures) {
        forks.add(figures);
    }

    void addFailure() {
        failures++;
    }

    int failures() {
        return failures;
    }

    /** One figure a fork, in the order of the runs. */
    List<Double> of(Metric metric) {
        return forks.stream()
                .filter(figures -> figures.containsKey(metric))
                .map(figures -> figures.get(metric))
                .toList();
    }

    OptionalDouble median(Metric metric) {
        double[] sorted = sorted(metric);
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        boolean odd = sorted.length % 2 == 1;
        return OptionalDouble.of(odd ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    double worst(Metric metric) {
        double[] sorted = sorted(metric);
        return sorted[metric.moreIsBetter() ? 0 : sorted.length - 1];
    }

    double best(Metric metric) {
        double[] sorted = sorted(metric);
        return sorted[metric.moreIsBetter() ? sorted.length - 1 : 0];
    }

    private double[] sorted(Metric metric) {
        return of(metric).stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
