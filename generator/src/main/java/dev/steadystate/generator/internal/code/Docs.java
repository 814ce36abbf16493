package dev.steadystate.generator.internal.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Prose of a diagram as a documentation comment. */
final class Docs {
    private static final int WIDTH = 100;

    private Docs() {}

    /** Paragraphs, wrapped, with what means something to javadoc made harmless. */
    static CodeBlock of(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append("\n\n<p>");
            }
            text.append(String.join("\n", wrapped(sentence(harmless(paragraph)))));
        }
        return CodeBlock.of("$L\n", text);
    }

    /** The same for text that is javadoc already. */
    static CodeBlock ofMarkup(String sentence) {
        return CodeBlock.of("$L\n", String.join("\n", wrapped(sentence)));
    }

    /** With a full stop, if nothing else ends it. */
    private static String sentence(String text) {
        return text.isEmpty() || ".!?:;…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private static String harmless(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u");
    }

    static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
