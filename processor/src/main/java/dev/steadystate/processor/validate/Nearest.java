package dev.steadystate.processor.validate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a misspelt one was probably meant to be. */
final class Nearest {
    private static final int MOST_EDITS = 3;
    private static final int LETTERS_PER_EDIT = 3;

    /** How many names are looked at in the course of one check: a graph full of mistakes costs no more than one with few. */
    private int budget = 20_000;

    Optional<String> to(String name, Collection<String> candidates) {
        budget -= candidates.size();
        if (budget < 0) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(candidate -> isNear(name, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether one name is probably a misspelling of the other. Names that differ in their digits only are meant to differ. */
    static boolean isNear(String a, String b) {
        if (a.equals(b) || a.isEmpty() || b.isEmpty() || withoutDigits(a).equals(withoutDigits(b))) {
            return false;
        }
        int allowed = Math.min(MOST_EDITS, Math.max(a.length(), b.length()) / LETTERS_PER_EDIT);
        return a.equalsIgnoreCase(b) || (Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed);
    }

    private static String withoutDigits(String name) {
        return name.replaceAll("\\d", "");
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make one name of the other. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            current[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                if (isSwap(a, i, b, j)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return current[b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
