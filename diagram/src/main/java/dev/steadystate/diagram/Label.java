package dev.steadystate.diagram;

import java.util.Arrays;
import java.util.List;

/** The text of a label while it is read; what is left in the end is prose. */
final class Label {
    private final SourceText source;
    private final int offset;
    private String text;

    Label(SourceText source, String text, int offset) {
        this.source = source;
        this.text = text;
        this.offset = offset;
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
        int found = source.indexOf(part, offset);
        return source.position(found < 0 ? offset : found);
    }

    void mistake(String part, String fact, String remedy) {
        source.mistake(position(part), fact, remedy);
    }

    /** The lines that are left, without those that are blank. */
    List<String> prose() {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
