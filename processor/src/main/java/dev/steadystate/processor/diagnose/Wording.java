package dev.steadystate.processor.diagnose;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How messages write names, figures and lists. */
public final class Wording {
    private static final int LONGEST_LIST = 10;

    private Wording() {}

    public static String quote(String name) {
        return '"' + name + '"';
    }

    /** A figure with its thousands set apart. */
    public static String figure(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** One thing or several: {@code 1 lane}, {@code 3 lanes}. */
    public static String count(long value, String noun) {
        return figure(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** At most ten of the names, and how many others there are. */
    public static String list(Collection<String> names) {
        if (names.size() > LONGEST_LIST) {
            return names.stream().limit(LONGEST_LIST).collect(Collectors.joining(", "))
                    + ", and "
                    + count(names.size() - LONGEST_LIST, "other");
        }
        List<String> all = List.copyOf(names);
        int last = all.size() - 1;
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }
}
