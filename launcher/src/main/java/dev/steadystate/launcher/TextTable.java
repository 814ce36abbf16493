package dev.steadystate.launcher;

import java.util.ArrayList;
import java.util.List;

/** Text in columns that are as wide as their widest cell. */
final class TextTable {
    private static final String GAP = "  ";

    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param headings the headings; columns whose heading ends with {@code >} are aligned to the right
     */
    TextTable(String... headings) {
        right = new boolean[headings.length];
        String[] titles = new String[headings.length];
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].endsWith(">");
            titles[i] = right[i] ? headings[i].substring(0, headings[i].length() - 1) : headings[i];
        }
        row(titles);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < right.length; column++) {
                String blanks = " ".repeat(width(column) - row.get(column).length());
                line.append(right[column] ? blanks + row.get(column) : row.get(column) + blanks)
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
