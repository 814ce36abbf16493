package dev.steadystate.testing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * What a graph did under load: see {@link Stage#load}.
 *
 * @param duration how long it was measured, by the graph's clock
 * @param channels what passed through each channel that was used, by name
 * @param sources by how much the stubs that send at a rate were late, by channel
 */
public record LoadReport(Duration duration, List<Channel> channels, List<Source> sources) {
    /**
     * What passed through a channel.
     *
     * @param name the channel
     * @param messages how many were sent
     * @param rate messages a second
     * @param latency from the commit that sends a message to the commit that takes it
     * @param meanFill the mean share of the capacity that was filled when messages were sent, 0 to 1
     * @param maxFill the largest share, 0 to 1
     */
    public record Channel(String name, long messages, double rate, Times latency, double meanFill, double maxFill) {}

    /**
     * By how much a stub's messages were sent later than their rate demands, since the graph started: backpressure, as seen from
     * outside.
     *
     * @param channel the channel that it sends to
     * @param late the delays
     */
    public record Source(String channel, Times late) {}

    /**
     * A distribution of times, in nanoseconds, exact to three digits.
     *
     * @param count how many there are
     * @param p50 the median
     * @param p90 the time that 90 % do not exceed
     * @param p99 the time that 99 % do not exceed
     * @param p999 the time that 99.9 % do not exceed
     * @param max the longest
     */
    public record Times(long count, long p50, long p90, long p99, long p999, long max) {
        static Times of(Histogram times) {
            return new Times(
                    times.getTotalCount(),
                    times.getValueAtPercentile(50),
                    times.getValueAtPercentile(90),
                    times.getValueAtPercentile(99),
                    times.getValueAtPercentile(99.9),
                    times.getMaxValue());
        }

        private String text() {
            if (count == 0) {
                return String.format(Locale.ROOT, "%10s %10s %10s %10s %10s", "-", "-", "-", "-", "-");
            }
            return String.format(
                    Locale.ROOT,
                    "%10.1f %10.1f %10.1f %10.1f %10.1f",
                    p50 / 1e3,
                    p90 / 1e3,
                    p99 / 1e3,
                    p999 / 1e3,
                    max / 1e3);
        }
    }

    /**
     * Returns what passed through a channel.
     *
     * @param name the channel
     * @return its figures
     * @throws IllegalArgumentException if nothing passed through a channel of that name
     */
    public Channel channel(String name) {
        return channels.stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing passed through a channel \"" + name + "\" while it was measured"));
    }

    /** {@return a table: times in microseconds} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%-20s %12s %12s %6s %6s %10s %10s %10s %10s %10s%n",
                "measured for " + duration.toMillis() + " ms",
                "messages",
                "a second",
                "fill",
                "max",
                "p50 us",
                "p90 us",
                "p99 us",
                "p99.9 us",
                "max us"));
        for (Channel each : channels) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s %12d %12.0f %5.0f%% %5.0f%% %s%n",
                    each.name,
                    each.messages,
                    each.rate,
                    100 * each.meanFill,
                    100 * each.maxFill,
                    each.latency.text()));
        }
        for (Source each : sources) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s %12d %12s %6s %6s %s%n",
                    each.channel + " late",
                    each.late.count,
                    "",
                    "",
                    "",
                    each.late.text()));
        }
        return text.toString();
    }
}
