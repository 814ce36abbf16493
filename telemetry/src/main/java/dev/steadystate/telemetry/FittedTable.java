package dev.steadystate.telemetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Text in columns that fits a width. The first column is the one that gives way when there is too little, down to a few
 * characters; then columns are left out, the last one first.
 */
final class FittedTable {
    private static final String GAP = "  ";
    private static final int LEAST_FIRST = 8;

    private final int columns;
    private final Set<Integer> words;
    private final List<String[]> rows = new ArrayList<>();

    /** A table of figures; the first column and those of these numbers are words. */
    FittedTable(Set<Integer> words, String... headings) {
        columns = headings.length;
        this.words = words;
        rows.add(headings);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    /** The lines: at most {@code most}, the last of which says how many rows are left out, if any are. */
    List<String> lines(int width, int most) {
        int[] widths = widths();
        int shown = shown(widths, width);
        widths[0] = Math.max(1, Math.min(widths[0], width - total(widths, shown) + widths[0]));
        List<String> lines = new ArrayList<>();
        boolean all = rows.size() <= most;
        int fitting = all ? rows.size() : Math.max(0, most - 1);
        for (String[] row : rows.subList(0, fitting)) {
            lines.add(line(row, widths, shown));
        }
        if (!all && most > 0) {
            lines.add(cut("and " + (rows.size() - fitting) + " more", width));
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        return widths;
    }

    /** How many columns fit. */
    private int shown(int[] widths, int width) {
        int first = Math.min(widths[0], LEAST_FIRST);
        int shown = columns;
        while (shown > 1 && total(widths, shown) - widths[0] + first > width) {
            shown--;
        }
        return shown;
    }

    private static int total(int[] widths, int shown) {
        int total = (shown - 1) * GAP.length();
        for (int i = 0; i < shown; i++) {
            total += widths[i];
        }
        return total;
    }

    /** The first column stands at the left, and so do words; figures stand at the right. */
    private String line(String[] row, int[] widths, int shown) {
        StringBuilder line = new StringBuilder(pad(cut(row[0], widths[0]), widths[0]));
        for (int i = 1; i < shown; i++) {
            String space = " ".repeat(widths[i] - row[i].length());
            line.append(GAP).append(words.contains(i) ? row[i] + space : space + row[i]);
        }
        return line.toString().stripTrailing();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
    }
}
