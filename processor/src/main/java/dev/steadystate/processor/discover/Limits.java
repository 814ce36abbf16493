package dev.steadystate.processor.discover;

import dev.steadystate.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Limits of alerts as the vocabulary writes them, each figure in its unit. */
final class Limits {
    private static final String NUMBER = "\\d{1,13}(?:\\.\\d{1,9})?";
    private static final Pattern PERCENT = Pattern.compile("(" + NUMBER + ")%");
    private static final Pattern PER_TIME = Pattern.compile("(" + NUMBER + ")/([smh])");
    private static final Pattern COUNT = Pattern.compile("\\d{1,7}");
    private static final Map<String, Double> SECONDS = Map.of("s", 1.0, "m", 60.0, "h", 3_600.0);
    private static final double HIGHEST_RATE = 1e12;
    private static final int MOST_RESTARTS = 1_000_000;

    private Limits() {}

    /** The limit in the base unit of the figure: a share, messages a second, seconds, a number; NaN if the text is none. */
    static double parse(Figure figure, String text) {
        return switch (figure) {
            case FILL, BUSY -> percent(text);
            case RATE -> rate(text);
            case LATENCY -> seconds(text);
            case RESTARTS -> count(text);
        };
    }

    private static double percent(String text) {
        Matcher matcher = PERCENT.matcher(text);
        return matcher.matches()
                ? new BigDecimal(matcher.group(1)).movePointLeft(2).doubleValue()
                : Double.NaN;
    }

    private static double rate(String text) {
        Matcher matcher = PER_TIME.matcher(text);
        if (!matcher.matches()) {
            return Double.NaN;
        }
        double rate = Double.parseDouble(matcher.group(1)) / SECONDS.getOrDefault(matcher.group(2), 1.0);
        return rate <= HIGHEST_RATE ? rate : Double.NaN;
    }

    private static double seconds(String text) {
        long ns = Durations.parseNs(text);
        return ns < 0 ? Double.NaN : ns / 1e9;
    }

    private static double count(String text) {
        int count = COUNT.matcher(text).matches() ? Integer.parseInt(text) : -1;
        return count < 0 || count > MOST_RESTARTS ? Double.NaN : count;
    }
}
