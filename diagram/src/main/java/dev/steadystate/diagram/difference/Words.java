package dev.steadystate.diagram.difference;

import java.util.List;

/**
 * What the two sides of a comparison are called.
 *
 * @param first such as {@code the code}
 * @param second such as {@code the diagram}
 */
record Words(String first, String second) {
    private static final int LONGEST_LIST = 10;

    /** {@code carries Order in the code, Invoice in the diagram}. */
    String differ(String verb, Object one, Object other) {
        return verb + " " + one + " in " + first + ", " + other + " in " + second;
    }

    /** {@code is in the diagram, but not in the code}. */
    String onlyIn(boolean inFirst) {
        return "is in " + side(inFirst) + ", but not in " + side(!inFirst);
    }

    String side(boolean isFirst) {
        return isFirst ? first : second;
    }

    static String quote(String name) {
        return '"' + name + '"';
    }

    static String quoteAll(List<String> names) {
        List<String> shown =
                names.stream().limit(LONGEST_LIST).map(Words::quote).toList();
        return String.join(", ", shown)
                + (names.size() > LONGEST_LIST ? " and " + (names.size() - LONGEST_LIST) + " others" : "");
    }
}
