package dev.steadystate.diagram;

import java.util.Map;
import java.util.regex.Pattern;

/** What a label shows: its text without markup, escapes and the ports of records. */
final class LabelText {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(tr|td|table)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern RECORD_PORT = Pattern.compile("<\\w*>");
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", " ", "&#160;", " ", "&apos;", "'");

    private LabelText() {}

    /**
     * The lines of a label.
     *
     * @param name the node, which {@code \N} stands for
     * @param record whether the node is drawn as a record, so that braces and bars are its cells
     */
    static String of(Attribute label, String name, boolean record) {
        if (label.markup()) {
            return entities(
                    TAG.matcher(BREAK.matcher(label.text()).replaceAll("\n")).replaceAll(""));
        }
        String text = record
                ? RECORD_PORT.matcher(label.text()).replaceAll("").replaceAll("(?<!\\\\)[{}|]", " ")
                : label.text();
        return escapes(text, name);
    }

    private static String entities(String text) {
        String plain = text;
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        return plain.replace("&amp;", "&");
    }

    private static String escapes(String text, String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            switch (escaped) {
                case 'n', 'l', 'r' -> plain.append('\n');
                case 'N' -> plain.append(name);
                case 'G', 'E', 'T', 'H', 'L' -> {}
                default -> plain.append(escaped);
            }
        }
        return plain.toString();
    }
}
