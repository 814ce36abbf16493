package dev.steadystate.sample.accesslog;

import java.util.Comparator;

/**
 * Where a line stands.
 *
 * @param order the position of the file among the arguments, from 0
 * @param source the file's name as given, {@code -} for standard input
 * @param line the line's number within the file, from 1
 */
record Origin(int order, String source, long line) implements Comparable<Origin> {
    private static final Comparator<Origin> IN_ORDER =
            Comparator.comparingInt(Origin::order).thenComparingLong(Origin::line);

    /** The line that follows {@code lines} lines later. */
    Origin plus(long lines) {
        return new Origin(order, source, line + lines);
    }

    @Override
    public int compareTo(Origin other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + ":" + line;
    }
}
