package dev.steadystate.diagram;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the words of the diagram language, new or into the text of an attribute that has some. */
final class WrittenWords {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.$-]+");
    private static final Pattern CAPACITY = Pattern.compile("(?<=[\\s\"]|\\\\[nlr])#\\d+(?=[\\s\"\\\\])");
    private static final Pattern DRIVERS =
            Pattern.compile("(AtLeastEvery|AtMostEvery|OnEvent|OnCapacity|Other)\\s*\\([^)]*\\)"
                    + "(\\s*(&&)?\\s*(AtLeastEvery|AtMostEvery|OnEvent|OnCapacity|Other)\\s*\\([^)]*\\))*");

    private WrittenWords() {}

    /** A name of a node. */
    static String id(String name) {
        boolean reserved = name.matches("(?i)node|edge|graph|digraph|subgraph|strict");
        return PLAIN.matcher(name).matches() && !reserved ? name : Names.quoted(name);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** All that an edge says of its channel. */
    static String ofChannel(Topology.Channel channel) {
        String name = channel.name();
        String word = NAME.matcher(name).matches() ? name : '"' + name.replace('"', '\'') + '"';
        String taking = switch (channel.taking()) {
            case TAKE -> "";
            case TAKE_COPY -> " >>TakeCopy";
            case PEEK_COPY -> " >>PeekCopy";
        };
        String batch = channel.batch() > 0 ? " *" + channel.batch() : "";
        return "name::" + word + " <" + channel.type() + ">" + taking + " #" + channel.capacity() + batch;
    }

    /** A quoted label with another type and capacity; what it does not say yet is put behind the rest. */
    static String channel(String quoted, Topology.Channel before, Topology.Channel wanted) {
        String text = quoted;
        if (!before.simpleType().equals(wanted.simpleType())) {
            text = type(text, wanted.type());
        }
        if (before.effectiveCapacity() != wanted.effectiveCapacity()) {
            Matcher capacity = CAPACITY.matcher(text);
            String word = "#" + wanted.capacity();
            text = capacity.find() ? capacity.replaceFirst(word) : append(text, word);
        }
        return text;
    }

    private static String type(String text, String type) {
        int start = text.indexOf('<');
        int open = 0;
        for (int i = Math.max(start, 0); start >= 0 && i < text.length(); i++) {
            open += text.charAt(i) == '<' ? 1 : text.charAt(i) == '>' ? -1 : 0;
            if (open == 0) {
                return text.substring(0, start) + "<" + type + ">" + text.substring(i + 1);
            }
        }
        return append(text, "<" + type + ">");
    }

    /** A quoted label with other drivers. */
    static String drivers(String quoted, String drivers) {
        Matcher found = DRIVERS.matcher(quoted);
        return found.find() ? found.replaceFirst(Matcher.quoteReplacement(drivers)) : append(quoted, drivers);
    }

    private static String append(String quoted, String word) {
        String inner = quoted.substring(0, quoted.length() - 1);
        return inner + (inner.length() > 1 ? " " : "") + word + '"';
    }
}
