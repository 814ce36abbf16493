package dev.steadystate.processor.emit;

/** The quoting of Graphviz DOT. */
final class Dot {
    private Dot() {}

    /** A quoted identifier or plain label. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = visible(text.charAt(i));
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    /** Text within a label of markup. */
    static String html(String text) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = visible(text.charAt(i));
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    private static char visible(char c) {
        return Character.isISOControl(c) ? ' ' : c;
    }
}
