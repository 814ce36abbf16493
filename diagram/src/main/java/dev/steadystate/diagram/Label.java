package dev.steadystate.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a label while it is read; what is left in the end is prose. */
final class Label {
    private static final int LONGEST = 20_000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final SourceText source;
    private final int offset;
    private String text;

    Label(SourceText source, String text, int offset) {
        this.source = source;
        this.offset = offset;
        this.text = text.length() > LONGEST ? "" : text;
        if (text.length() > LONGEST) {
            source.mistake(
                    offset, "this label has more than " + LONGEST + " characters", "put the rest into a comment");
        }
    }

    String text() {
        return text;
    }

    /** What is left after something has been read. */
    void rest(String rest) {
        text = rest;
    }

    /** Where a part of the label stands in the file; the label itself if it can't be found there. */
    Position position(String part) {
        int found = source.indexOf(part, offset, 2 * LONGEST);
        return source.position(found < 0 ? offset : found);
    }

    void mistake(String part, String fact, String remedy) {
        source.mistake(position(part), fact, remedy);
    }

    /** The lines that are left, without those that are blank. */
    List<String> prose() {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> SPACES.matcher(line.strip()).replaceAll(" "))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
