package dev.steadystate.runtime.internal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Wording that messages share. */
public final class Texts {
    private static final int MOST = 10;

    private Texts() {}

    /** {@code "a", "b" and "c"}; of more than ten the first ten and how many others there are. */
    static String list(Collection<String> names) {
        String shown =
                names.stream().limit(MOST).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        int others = names.size() - MOST;
        return others > 0 ? shown + " and " + others + (others == 1 ? " other" : " others") : shown;
    }

    /** What a failure says of itself; one whose text can't be read is named by its class. */
    public static String describe(Throwable failure) {
        try {
            return String.valueOf(failure.toString());
        } catch (Throwable unreadable) {
            return failure.getClass().getName() + " (which failed to say more: "
                    + unreadable.getClass().getName() + ")";
        }
    }
}
