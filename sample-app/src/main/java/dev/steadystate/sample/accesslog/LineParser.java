package dev.steadystate.sample.accesslog;

/**
 * Reads lines in common log format, {@code host ident user [time] "request" status bytes}, or combined log format,
 * which adds {@code "referer" "user agent"}. Further fields after these are ignored. Works on bytes, since logs are not
 * always in the encoding that one expects. One thread at a time.
 */
final class LineParser {
    private static final int MAX_DIGITS = 18;
    private static final String NO_PATH = "-";

    private final ByteText text;
    private int at;
    private int end;

    LineParser(byte[] bytes) {
        this.text = new ByteText(bytes);
    }

    /**
     * Reads one line.
     *
     * @param from the line's first byte
     * @param to the byte after its last one, line end excluded
     */
    Hit parse(int from, int to) throws MalformedLineException {
        at = from;
        end = to;
        skipWord("host");
        skipWord("ident");
        skipUser();
        long minute = minute();
        expect(' ', "before the request");
        String path = path();
        expect(' ', "after the request");
        int status = status();
        expect(' ', "after the status");
        long size = size();
        skipRest();
        return new Hit(minute, path, status, size);
    }

    private void skipWord(String what) throws MalformedLineException {
        int space = text.indexOf(' ', at, end);
        if (space < 0) {
            throw new MalformedLineException("ends after the " + what);
        }
        if (space == at) {
            throw new MalformedLineException("no " + what);
        }
        at = space + 1;
    }

    /** Users' names may hold spaces: the name ends where the time begins. */
    private void skipUser() throws MalformedLineException {
        int bracket = text.indexOf('[', at, end);
        while (bracket > 0 && text.at(bracket - 1) != ' ') {
            bracket = text.indexOf('[', bracket + 1, end);
        }
        if (bracket < 0) {
            throw new MalformedLineException("no [time]");
        }
        if (bracket - 1 <= at) {
            throw new MalformedLineException("no user");
        }
        at = bracket + 1;
    }

    private long minute() throws MalformedLineException {
        int start = at;
        at += LogTime.PATTERN.length();
        if (!text.startsLike(LogTime.PATTERN, start, end) || at == end || text.at(at) != ']') {
            throw new MalformedLineException("the time is not like [10/Oct/2000:13:55:36 -0700]");
        }
        at++;
        return LogTime.minute(text, start);
    }

    /** The path of {@code "METHOD path HTTP/1.1"}, where the protocol may be missing (HTTP/0.9). */
    private String path() throws MalformedLineException {
        int start = at + 1;
        skipQuoted("request");
        int close = at - 1;
        int from = text.indexOf(' ', start, close) + 1;
        if (from == 0 || !isMethod(start, from - 1)) {
            return NO_PATH;
        }
        int last = text.lastIndexOf(' ', from, close);
        int stop = last >= 0 && text.startsWith("HTTP/", last + 1, close) ? last : close;
        int query = text.indexOf('?', from, stop);
        int to = query < 0 ? stop : query;
        return from == to ? NO_PATH : text.decode(from, to);
    }

    private boolean isMethod(int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = text.at(i);
            if (!ByteText.isLetter(b) && b != '-' && b != '_') {
                return false;
            }
        }
        return to > from;
    }

    private int status() throws MalformedLineException {
        if (!text.startsLike("000", at, end) || text.at(at) == '0' || isDigit(at + 3)) {
            throw new MalformedLineException("the status is not a number from 100 to 999");
        }
        at += 3;
        return (int) text.number(at - 3, 3);
    }

    private long size() throws MalformedLineException {
        int start = at;
        boolean none = at < end && text.at(at) == '-';
        if (none) {
            at++;
        }
        while (!none && isDigit(at)) {
            at++;
        }
        int length = at - start;
        if (length == 0 || length > MAX_DIGITS || (at < end && text.at(at) != ' ')) {
            throw new MalformedLineException("the size is neither a number nor -");
        }
        return none ? 0 : text.number(start, length);
    }

    private boolean isDigit(int index) {
        return index < end && ByteText.isDigit(text.at(index));
    }

    private void skipRest() throws MalformedLineException {
        while (at < end && text.at(at) == ' ') {
            at++;
        }
        if (at == end) {
            return;
        }
        skipQuoted("referer");
        expect(' ', "after the referer");
        skipQuoted("user agent");
        if (at < end) {
            expect(' ', "after the user agent");
        }
    }

    /** Skips a string in quotes, in which a backslash takes the next byte with it. */
    private void skipQuoted(String what) throws MalformedLineException {
        expect('"', "before the " + what);
        while (at < end && text.at(at) != '"') {
            at += text.at(at) == '\\' ? 2 : 1;
        }
        if (at >= end) {
            throw new MalformedLineException("the " + what + " has no closing quote");
        }
        at++;
    }

    private void expect(char wanted, String where) throws MalformedLineException {
        if (at >= end || text.at(at) != wanted) {
            throw new MalformedLineException("no " + (wanted == ' ' ? "space " : "quote ") + where);
        }
        at++;
    }
}
