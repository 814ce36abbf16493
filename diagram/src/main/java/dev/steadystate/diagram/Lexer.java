package dev.steadystate.diagram;

import dev.steadystate.diagram.Token.Kind;

/** Cuts DOT into words and marks. What can't be one is told and left out. */
final class Lexer {
    private static final String MARKS = "{}[];,=:+";

    private final SourceText source;
    private int at;

    Lexer(SourceText source) {
        this.source = source;
        at = source.startsWith("\uFEFF", 0) ? 1 : 0;
    }

    Token next() {
        while (true) {
            skipSpace();
            if (at >= source.length()) {
                return new Token(Kind.END, "", source.length(), source.length());
            }
            char c = source.at(at);
            if (c == '"') {
                return quoted();
            }
            if (c == '<') {
                return html();
            }
            if (c == '-' && (source.at(at + 1) == '>' || source.at(at + 1) == '-')) {
                return mark(2);
            }
            if (MARKS.indexOf(c) >= 0) {
                return mark(1);
            }
            if (isNumberStart(c)) {
                return number();
            }
            if (isWordPart(c)) {
                return word();
            }
            source.mistake(at, "'" + c + "' has no meaning here", "quote the name that it belongs to, or remove it");
            at++;
        }
    }

    private void skipSpace() {
        while (at < source.length()) {
            char c = source.at(at);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                at++;
            } else if (source.startsWith("//", at) || (c == '#' && source.isFirstInLine(at))) {
                int end = source.indexOf("\n", at);
                at = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", at)) {
                skipComment();
            } else {
                return;
            }
        }
    }

    private void skipComment() {
        int end = source.indexOf("*/", at + 2);
        if (end < 0) {
            source.mistake(at, "this comment has no end", "close it with */");
            at = source.length();
        } else {
            at = end + 2;
        }
    }

    private Token mark(int length) {
        Token mark = new Token(Kind.MARK, source.between(at, at + length), at, at + length);
        at += length;
        return mark;
    }

    /** A backslash before a quote or a line end is an escape; all others are left to what reads labels. */
    private Token quoted() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.at(at) != '"') {
            char c = source.at(at);
            if (c == '\\' && source.at(at + 1) == '"') {
                text.append('"');
                at += 2;
            } else if (c == '\\' && source.at(at + 1) == '\\') {
                text.append("\\\\");
                at += 2;
            } else if (c == '\\' && (source.at(at + 1) == '\n' || source.startsWith("\r\n", at + 1))) {
                at += source.at(at + 1) == '\n' ? 2 : 3;
            } else {
                text.append(c);
                at++;
            }
        }
        if (at >= source.length()) {
            source.mistake(start, "this text has no closing quote", "close it with \"");
        }
        at++;
        return new Token(Kind.QUOTED, text.toString(), start, at);
    }

    private Token html() {
        int start = at++;
        int open = 1;
        while (at < source.length() && open > 0) {
            char c = source.at(at++);
            open += c == '<' ? 1 : c == '>' ? -1 : 0;
        }
        if (open > 0) {
            source.mistake(start, "this markup has no end", "close each < with >");
            return new Token(Kind.HTML, "", start, at);
        }
        return new Token(Kind.HTML, source.between(start + 1, at - 1), start, at);
    }

    private boolean isNumberStart(char c) {
        boolean dot = c == '.' && isDigit(source.at(at + 1));
        boolean minus = c == '-' && (isDigit(source.at(at + 1)) || source.at(at + 1) == '.');
        return isDigit(c) || dot || minus;
    }

    /** Like Graphviz, a name may follow a number at once: {@code 2nd} is {@code 2} and {@code nd}; we take it for one word. */
    private Token number() {
        int start = at++;
        while (isWordPart(source.at(at)) || (source.at(at) == '.' && isDigit(source.at(at + 1)))) {
            at++;
        }
        return new Token(Kind.WORD, source.between(start, at), start, at);
    }

    private Token word() {
        int start = at;
        while (isWordPart(source.at(at))) {
            at++;
        }
        return new Token(Kind.WORD, source.between(start, at), start, at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return c == '_' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
    }
}
