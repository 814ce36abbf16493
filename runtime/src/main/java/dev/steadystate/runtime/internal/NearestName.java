package dev.steadystate.runtime.internal;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that a misspelt one was probably meant to be. */
final class NearestName {
    private static final int LETTERS_PER_EDIT = 3;

    private NearestName() {}

    /** The nearest of the names, or null if none is near. */
    static @Nullable String to(String name, Collection<String> names) {
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String each : names) {
            int edits = distance(name.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
            if (edits < fewest && edits <= Math.max(name.length(), each.length()) / LETTERS_PER_EDIT) {
                nearest = each;
                fewest = edits;
            }
        }
        return nearest;
    }

    /** Insertions, deletions and replacements that make one name of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}
