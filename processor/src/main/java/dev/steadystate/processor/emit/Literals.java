package dev.steadystate.processor.emit;

/** Numbers as a reader likes them: {@code 65_536}, {@code 30_000_000_000L}. */
final class Literals {
    private Literals() {}

    static String of(int value) {
        return grouped(value, '_');
    }

    static String of(long value) {
        return grouped(value, '_') + "L";
    }

    /** Digits in groups of three. */
    static String grouped(long value, char separator) {
        StringBuilder text = new StringBuilder(Long.toString(value));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, separator);
        }
        return text.toString();
    }
}
