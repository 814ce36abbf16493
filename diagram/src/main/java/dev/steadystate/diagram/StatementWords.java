package dev.steadystate.diagram;

import java.util.LinkedHashMap;
import java.util.Map;

/** The attributes of one statement, as they are written and as they shall be. */
final class StatementWords {
    private final String text;
    private final DotGraph.Statement statement;
    private final Map<String, Attribute> attributes;
    private final Edits edits;
    private final Map<String, String> added = new LinkedHashMap<>();

    StatementWords(String text, DotGraph.Statement statement, Map<String, Attribute> attributes) {
        this.text = text;
        this.statement = statement;
        this.attributes = attributes;
        edits = new Edits(text.substring(statement.attributes(), statement.end()));
    }

    /** The quoted text that holds the words of the language, if it can be edited; else nothing. */
    String editable() {
        Attribute words = attributes.containsKey("model") ? attributes.get("model") : attributes.get("label");
        if (words == null || !isOwn(words) || words.markup()) {
            return "";
        }
        String raw = text.substring(words.offset(), words.end());
        boolean one = raw.length() > 1 && raw.startsWith("\"") && !raw.matches("(?s).*[^\\\\]\"\\s*\\+.*");
        return one ? raw : "";
    }

    /** Whether the attribute stands here and is none of the defaults. */
    private boolean isOwn(Attribute attribute) {
        return attribute.offset() >= statement.attributes() && attribute.end() <= statement.end();
    }

    /** Puts other words where {@link #editable()} stands. */
    void words(String quoted) {
        set(attributes.containsKey("model") ? "model" : "label", quoted);
    }

    /** Gives an attribute another value. */
    void set(String name, String value) {
        Attribute written = attributes.get(name);
        if (written != null && isOwn(written)) {
            edits.replace(written.offset() - statement.attributes(), written.end() - statement.attributes(), value);
        } else {
            added.put(name, value);
        }
    }

    /** The statement as it shall be. */
    String whole() {
        String written = written();
        String gap = statement.hasAttributes() || written.isEmpty() ? "" : " ";
        return text.substring(statement.start(), statement.attributes()) + gap + written;
    }

    /** The attributes in brackets; empty if there are none. */
    String written() {
        StringBuilder more = new StringBuilder();
        added.forEach((name, value) ->
                more.append(more.isEmpty() ? "" : ", ").append(name).append('=').append(value));
        if (!statement.hasAttributes()) {
            return more.isEmpty() ? "" : "[" + more + "]";
        }
        if (!more.isEmpty()) {
            edits.insert(1, more + ", ");
        }
        return edits.apply();
    }
}
