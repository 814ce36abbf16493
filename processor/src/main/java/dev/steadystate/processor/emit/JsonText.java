package dev.steadystate.processor.emit;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Objects (maps), arrays (lists), texts, numbers and booleans as JSON that people can read. */
final class JsonText {
    private static final String STEP = "  ";

    /** These two end a line in YAML. */
    private static final char LINE_SEPARATOR = 0x2028;

    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Map<String, ?> object) {
        JsonText json = new JsonText();
        json.value(object, "\n");
        return json.text.append('\n').toString();
    }

    /** A text in quotes; it is also one in YAML, in the language of Prometheus, and in Java. */
    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPlain(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c));
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPlain(char c) {
        return !Character.isISOControl(c) && c != LINE_SEPARATOR && c != PARAGRAPH_SEPARATOR;
    }

    private void value(Object value, String newLine) {
        if (value instanceof Map<?, ?> object) {
            items('{', '}', object.entrySet().iterator(), newLine);
        } else if (value instanceof List<?> array) {
            items('[', ']', array.iterator(), newLine);
        } else {
            text.append(value instanceof String string ? quoted(string) : value.toString());
        }
    }

    private void items(char open, char close, Iterator<?> items, String newLine) {
        text.append(open);
        boolean empty = !items.hasNext();
        while (items.hasNext()) {
            text.append(newLine).append(STEP);
            Object item = items.next();
            if (item instanceof Map.Entry<?, ?> member) {
                text.append(quoted((String) member.getKey())).append(": ");
                value(member.getValue(), newLine + STEP);
            } else {
                value(item, newLine + STEP);
            }
            text.append(items.hasNext() ? "," : "");
        }
        text.append(empty ? "" : newLine).append(close);
    }
}
