package dev.steadystate.diagram;

/**
 * A word or mark of DOT.
 *
 * @param text of an identifier, without its quotes and escapes of line ends
 * @param offset where it begins
 * @param end behind its last character
 */
record Token(Kind kind, String text, int offset, int end) {
    enum Kind {
        /** Letters and digits, or a number: a keyword if it is one. */
        WORD,
        QUOTED,
        HTML,
        /** One of the marks of DOT: braces, brackets, {@code ; , = : + -> --}. */
        MARK,
        END
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isKeyword(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isId() {
        return kind == Kind.WORD || kind == Kind.QUOTED || kind == Kind.HTML;
    }

    /** The token as messages show it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case QUOTED -> "\"" + shortened() + "\"";
            default -> "'" + shortened() + "'";
        };
    }

    private String shortened() {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
