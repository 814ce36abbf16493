package dev.steadystate.runtime.internal;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as text and as nanoseconds. */
public final class Durations {
    /** What a text that is no duration should look like. */
    public static final String REMEDY = "a whole number and ns, us, ms, s, m or h, such as 10s";

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ns|us|ms|s|m|h)");
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private Durations() {}

    /**
     * Reads a duration as the annotations write it: a whole number and a unit.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Duration parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a duration; write " + REMEDY);
        }
        long amount = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "ns" -> Duration.ofNanos(amount);
            case "us" -> Duration.ofNanos(Math.multiplyExact(amount, 1000L));
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    /** Writes a duration so that {@link #parse} reads it, in the largest unit that loses nothing. */
    static String text(Duration duration) {
        long ns = nanos(duration);
        String[] units = {"h", "m", "s", "ms", "us"};
        long[] sizesNs = {3_600_000_000_000L, 60_000_000_000L, 1_000_000_000, 1_000_000, 1_000};
        for (int i = 0; i < units.length; i++) {
            if (ns != 0 && ns % sizesNs[i] == 0) {
                return ns / sizesNs[i] + units[i];
            }
        }
        return ns == 0 ? "0s" : ns + "ns";
    }

    /** Nanoseconds; what is longer than 292 years counts as that. */
    static long nanos(Duration duration) {
        return duration.compareTo(LONGEST) < 0 ? duration.toNanos() : Long.MAX_VALUE;
    }
}
