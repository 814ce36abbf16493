package dev.steadystate.telemetry;

import java.util.Locale;

/** Figures for people, in few characters. What is not known is a dash. */
final class Figures {
    private static final String UNKNOWN = "-";
    private static final String[] THOUSANDS = {"", "k", "M", "G", "T", "P"};
    private static final String[] TIMES = {"ns", "µs", "ms", "s"};

    private Figures() {}

    /** Such as 7, 12.3k or 456M. */
    static String number(double value) {
        return Double.isNaN(value) ? UNKNOWN : scaled(value, THOUSANDS);
    }

    /** Such as 120ns, 3.4µs or 12.0s. */
    static String time(double nanoseconds) {
        return Double.isNaN(nanoseconds) ? UNKNOWN : scaled(nanoseconds, TIMES);
    }

    /** Such as 85%. */
    static String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : Math.round(100 * share) + "%";
    }

    /** Such as 3s, 12m05s or 2d03h. */
    static String span(long nanoseconds) {
        long s = nanoseconds / 1_000_000_000;
        if (s < 60) {
            return s + "s";
        }
        if (s < 3600) {
            return pair(s / 60, "m", s % 60, "s");
        }
        return s < 86_400 ? pair(s / 3600, "h", s / 60 % 60, "m") : pair(s / 86_400, "d", s / 3600 % 24, "h");
    }

    private static String pair(long large, String largeUnit, long small, String smallUnit) {
        return large + largeUnit + (small < 10 ? "0" : "") + small + smallUnit;
    }

    private static String scaled(double value, String[] units) {
        double rest = value;
        int unit = 0;
        while (rest >= 999.5 && unit < units.length - 1) {
            rest /= 1000;
            unit++;
        }
        boolean whole = rest >= 99.95 || (unit == 0 && rest == Math.rint(rest));
        return (whole ? Long.toString(Math.round(rest)) : String.format(Locale.ROOT, "%.1f", rest)) + units[unit];
    }
}
