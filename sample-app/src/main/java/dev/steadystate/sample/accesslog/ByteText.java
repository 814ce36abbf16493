package dev.steadystate.sample.accesslog;

/** Looks at ASCII text that is held as bytes. All positions are indexes of the bytes; ranges exclude their end. */
final class ByteText {
    private final byte[] bytes;

    ByteText(byte[] bytes) {
        this.bytes = bytes;
    }

    byte at(int index) {
        return bytes[index];
    }

    /** The position of the first {@code wanted} in the range, or -1. */
    int indexOf(char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** The position of the last {@code wanted} in the range, or -1. */
    int lastIndexOf(char wanted, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    boolean startsWith(String wanted, int from, int to) {
        if (to - from < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (bytes[from + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the range starts like the pattern: 0 for a digit, X for a letter, + for a sign, all else for itself. */
    boolean startsLike(String pattern, int from, int to) {
        if (to - from < pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (!isLike(pattern.charAt(i), bytes[from + i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLike(char pattern, byte actual) {
        return switch (pattern) {
            case '0' -> isDigit(actual);
            case 'X' -> isLetter(actual);
            case '+' -> actual == '+' || actual == '-';
            default -> actual == pattern;
        };
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean isLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    /** The value of some digits, 18 at most. */
    long number(int from, int digits) {
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return value;
    }

    String decode(int from, int to) {
        return Text.decode(bytes, from, to);
    }
}
