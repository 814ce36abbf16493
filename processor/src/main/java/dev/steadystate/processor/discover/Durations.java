package dev.steadystate.processor.discover;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as the vocabulary writes them: a positive whole number and a unit. */
final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})(ns|us|ms|s|m|h)");
    private static final Map<String, TimeUnit> UNITS = Map.of(
            "ns", TimeUnit.NANOSECONDS,
            "us", TimeUnit.MICROSECONDS,
            "ms", TimeUnit.MILLISECONDS,
            "s", TimeUnit.SECONDS,
            "m", TimeUnit.MINUTES,
            "h", TimeUnit.HOURS);
    private static final long SHORTEST_NS = 1_000;
    private static final long LONGEST_NS = TimeUnit.DAYS.toNanos(365);

    private Durations() {}

    /** The duration in nanoseconds; -1 if the text is none, or below 1 microsecond, or above 365 days. */
    static long parseNs(String text) {
        Matcher matcher = FORM.matcher(text);
        TimeUnit unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        if (unit == null) {
            return -1;
        }
        long ns = unit.toNanos(Long.parseLong(matcher.group(1)));
        return ns < SHORTEST_NS || ns > LONGEST_NS ? -1 : ns;
    }
}
