package dev.steadystate.sample.accesslog;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the time of a log line, as in {@code 10/Oct/2000:13:55:36 -0700}. */
final class LogTime {
    /** What a time looks like (see {@link ByteText#startsLike}). */
    static final String PATTERN = "00/XXX/0000:00:00:00 +0000";

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int MINUTES_A_DAY = 24 * 60;

    private LogTime() {}

    /** The minute of the time at {@code start}, which has the form of the pattern, in minutes since 1970-01-01T00:00Z. */
    static long minute(ByteText text, int start) throws MalformedLineException {
        long hour = text.number(start + 12, 2);
        long minute = text.number(start + 15, 2);
        long second = text.number(start + 18, 2);
        if (hour > 23 || minute > 59 || second > 60) {
            throw new MalformedLineException("no such time of day");
        }
        long offset = text.number(start + 22, 2) * 60 + text.number(start + 24, 2);
        long local = day(text, start) * MINUTES_A_DAY + hour * 60 + minute;
        return text.at(start + 21) == '-' ? local + offset : local - offset;
    }

    private static long day(ByteText text, int start) throws MalformedLineException {
        String name = text.decode(start + 3, start + 6);
        int month = MONTHS.indexOf(name);
        if (month < 0 || month % 3 != 0) {
            throw new MalformedLineException("no such month: " + name);
        }
        try {
            return LocalDate.of((int) text.number(start + 7, 4), month / 3 + 1, (int) text.number(start, 2))
                    .toEpochDay();
        } catch (DateTimeException e) {
            throw new MalformedLineException("no such day");
        }
    }
}
