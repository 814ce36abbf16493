package dev.steadystate.diagram;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a label that look like a driver but are none: {@code OnEvents(orders)}. As prose they would drive nothing, unnoticed. */
final class Misspelt {
    /** Not {@code Other}, which prose comes too close to: "all other(s)". */
    private static final List<String> DRIVERS = List.of("AtLeastEvery", "AtMostEvery", "OnEvent", "OnCapacity");

    private static final Pattern CALL = Pattern.compile("(?<!\\w)([A-Za-z]{5,15})\\(");

    private Misspelt() {}

    /** Tells each of them as a mistake. */
    static void report(Label label) {
        Matcher call = CALL.matcher(label.text());
        while (call.find()) {
            String word = call.group(1);
            DRIVERS.stream()
                    .filter(driver -> !driver.equals(word) && isLike(word, driver))
                    .findFirst()
                    .ifPresent(driver -> label.mistake(
                            call.group(),
                            call.group() + " is no driver",
                            "write " + driver + "( if it is meant to be one"));
        }
    }

    /** But for small and capital letters, and one letter more, fewer or another. */
    private static boolean isLike(String word, String driver) {
        String one = word.toLowerCase(Locale.ROOT);
        String other = driver.toLowerCase(Locale.ROOT);
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (same + end < shorter && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return same + end >= Math.max(one.length(), other.length()) - 1;
    }
}
