package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of a diagram, and what is wrong with it so far. */
final class SourceText {
    /** More would not be read. */
    private static final int MOST_MISTAKES = 100;

    private final String file;
    private final String text;
    /** Where each line begins. */
    private final List<Integer> starts = new ArrayList<>();

    private final List<Mistake> mistakes = new ArrayList<>();
    /** Those that have mistakes: many mistakes of one long line share it. */
    private final Map<Integer, String> lines = new HashMap<>();

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        starts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
    }

    int length() {
        return text.length();
    }

    /** The character at an offset; 0 beyond the end. */
    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : 0;
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    boolean startsWith(String prefix, int offset) {
        return text.startsWith(prefix, offset);
    }

    int indexOf(String what, int from) {
        return text.indexOf(what, from);
    }

    /** The same, looking no further than so many characters. */
    int indexOf(String what, int from, int most) {
        int found = text.substring(from, (int) Math.min(text.length(), from + (long) most))
                .indexOf(what);
        return found < 0 ? found : from + found;
    }

    Position position(int offset) {
        int found = Collections.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts.get(line) + 1);
    }

    /** Whether only space stands before the offset in its line. */
    boolean isFirstInLine(int offset) {
        int before = offset - 1;
        while (before >= 0 && text.charAt(before) != '\n' && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    void mistake(int offset, String fact, String remedy) {
        if (mistakes.size() < MOST_MISTAKES) {
            mistake(position(Math.min(offset, text.length())), fact, remedy);
        }
    }

    void mistake(Position position, String fact, String remedy) {
        if (mistakes.size() < MOST_MISTAKES) {
            mistakes.add(new Mistake(file, position, fact, remedy, line(position.line())));
        }
    }

    private String line(int number) {
        return lines.computeIfAbsent(number, this::cut);
    }

    private String cut(int number) {
        int start = starts.get(number - 1);
        int end = number < starts.size() ? starts.get(number) : text.length();
        return text.substring(start, end).stripTrailing();
    }

    boolean hasMistakes() {
        return !mistakes.isEmpty();
    }

    /** What is wrong, in the order of the text. */
    List<Mistake> mistakes() {
        return mistakes.stream()
                .sorted((one, other) -> one.position().compareTo(other.position()))
                .distinct()
                .toList();
    }
}
