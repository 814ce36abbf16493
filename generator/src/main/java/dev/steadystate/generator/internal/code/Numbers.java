package dev.steadystate.generator.internal.code;

/** Whole numbers as people write them in Java. */
final class Numbers {
    private Numbers() {}

    /** {@code 1_000_000}; no separators below 10,000. */
    static String of(long number) {
        String digits = Long.toString(number);
        return digits.length() < 5 ? digits : digits.replaceAll("\\B(?=(\\d{3})+$)", "_");
    }
}
