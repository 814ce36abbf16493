package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of a text, all of them told by places in the text as it is. */
final class Edits {
    private record Edit(int start, int end, String text) {}

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String text) {
        this.text = text;
    }

    void replace(int start, int end, String with) {
        edits.add(new Edit(start, end, with));
    }

    void insert(int at, String what) {
        replace(at, at, what);
    }

    /** Takes out a statement with its semicolon, and its line if nothing else stands there. */
    void remove(int start, int end) {
        int last = end;
        while (last < text.length() && (text.charAt(last) == ' ' || text.charAt(last) == ';')) {
            last++;
        }
        int first = start;
        while (first > 0 && (text.charAt(first - 1) == ' ' || text.charAt(first - 1) == '\t')) {
            first--;
        }
        boolean lineBegins = first == 0 || text.charAt(first - 1) == '\n';
        boolean lineEnds = last < text.length() && text.charAt(last) == '\n';
        replace(lineBegins && lineEnds ? first : start, lineBegins && lineEnds ? last + 1 : last, "");
    }

    /** The space before the first character of a line. */
    String indent(int at) {
        int begin = text.lastIndexOf('\n', at - 1) + 1;
        int end = begin;
        while (end < at && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** The text with all changes. What is inserted at one place stands there in the order in which it was told. */
    String apply() {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            if (edit.start() >= done) {
                changed.append(text, done, edit.start()).append(edit.text());
                done = edit.end();
            }
        }
        return changed.append(text.substring(done)).toString();
    }
}
