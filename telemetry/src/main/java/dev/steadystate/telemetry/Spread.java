package dev.steadystate.telemetry;

import java.util.List;

/** How the values of a figure are spread over a window. Immutable. What is not known is {@link Double#NaN}. */
public final class Spread {
    /** Of no value at all. */
    public static final Spread NONE =
            new Spread(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of(), new double[0]);

    private final int count;
    private final double average;
    private final double least;
    private final double greatest;
    private final double deviation;
    private final List<Double> percentiles;
    private final double[] values;

    private Spread(
            int count,
            double average,
            double least,
            double greatest,
            double deviation,
            List<Double> percentiles,
            double[] values) {
        this.count = count;
        this.average = average;
        this.least = least;
        this.greatest = greatest;
        this.deviation = deviation;
        this.percentiles = percentiles;
        this.values = values;
    }

    /** Of the first {@code count} numbers, which are in ascending order. */
    static Spread of(long[] sorted, int count, List<Double> percentiles) {
        if (count == 0) {
            return NONE;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += sorted[i];
        }
        double average = sum / count;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (sorted[i] - average) * (sorted[i] - average);
        }
        double[] values = new double[percentiles.size()];
        for (int i = 0; i < values.length; i++) {
            int rank = (int) Math.ceil(percentiles.get(i) / 100 * count);
            values[i] = sorted[Math.max(1, rank) - 1];
        }
        return new Spread(
                count, average, sorted[0], sorted[count - 1], Math.sqrt(squares / count), percentiles, values);
    }

    /**
     * Returns how many values there are.
     *
     * @return one for each sample in which the figure was known
     */
    public int count() {
        return count;
    }

    /**
     * Returns the mean of the values.
     *
     * @return the arithmetic mean
     */
    public double average() {
        return average;
    }

    /**
     * Returns the least value.
     *
     * @return the minimum
     */
    public double least() {
        return least;
    }

    /**
     * Returns the greatest value.
     *
     * @return the maximum
     */
    public double greatest() {
        return greatest;
    }

    /**
     * Returns the standard deviation of the values, all of them taken as the whole.
     *
     * @return the standard deviation
     */
    public double deviation() {
        return deviation;
    }

    /**
     * Returns a percentile: the least value that is not exceeded by so many per cent of all.
     *
     * @param percentile which one
     * @return the value; {@link Double#NaN} if {@link Window#percentiles()} does not have it
     */
    public double percentile(double percentile) {
        int index = percentiles.indexOf(percentile);
        return index < 0 ? Double.NaN : values[index];
    }

    /**
     * Returns the percentiles that are known.
     *
     * @return those of the window; empty if there is no value
     */
    public List<Double> percentiles() {
        return percentiles;
    }
}
