package dev.steadystate.processor.model;

import dev.steadystate.Colour;
import dev.steadystate.Figure;
import java.util.Locale;

/**
 * What one {@code @Alert} says.
 *
 * @param above the limit above which it is raised, as written; empty if not stated
 * @param below the limit below which it is raised, as written; empty if not stated
 * @param limit the limit in the figure's base unit: a share, messages a second, seconds, a number; NaN for a text that is
 *     no limit of the figure, or if not exactly one is stated
 * @param percentile the percentile that is compared, or 0 for the average
 * @param forNs how long the figure has to be beyond the limit; 0 for not at all, -1 for a text that is no duration
 * @param name the name as written, or empty
 * @param position the annotation
 */
public record Alert(
        Figure figure,
        Stated<String> above,
        Stated<String> below,
        double limit,
        Stated<Double> percentile,
        Colour colour,
        Stated<String> forTime,
        long forNs,
        Stated<String> name,
        String description,
        Position position) {
    /** Whether it is raised above the limit; otherwise below. */
    public boolean isAbove() {
        return !above.value().isEmpty();
    }

    /** The limit as written. */
    public Stated<String> stated() {
        return isAbove() ? above : below;
    }

    /** The name, made from the element, the figure and the limit if none is written. */
    public String nameAt(String element) {
        if (!name.value().isEmpty()) {
            return name.value();
        }
        String compared = percentile.value() == 0 ? "" : "P" + number(percentile.value());
        return camel(element)
                + camel(figure.name().toLowerCase(Locale.ROOT))
                + camel(compared)
                + (isAbove() ? "Above" : "Below")
                + camel(stated().value());
    }

    /** A percentile as people write it: {@code 99}, {@code 99.9}. */
    public static String number(double percentile) {
        return percentile == Math.rint(percentile) ? Long.toString((long) percentile) : Double.toString(percentile);
    }

    /** Letters and digits only, words with capitals; a point between digits becomes an underscore. */
    private static String camel(String text) {
        StringBuilder camel = new StringBuilder();
        boolean wordStarts = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                camel.append(wordStarts ? Character.toUpperCase(c) : c);
                wordStarts = false;
            } else if (c == '.') {
                camel.append('_');
            } else {
                wordStarts = true;
            }
        }
        return camel.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
