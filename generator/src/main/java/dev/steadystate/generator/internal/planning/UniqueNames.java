package dev.steadystate.generator.internal.planning;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out names, each once. Case does not tell names apart: not every file system does. */
final class UniqueNames {
    private final Set<String> taken = new HashSet<>();

    /** Keeps names from being given out. */
    UniqueNames reserve(Iterable<String> names) {
        names.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        return this;
    }

    boolean isFree(String name) {
        return !taken.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The name, or one that continues it with the suffix and, if need be, a number. */
    String unique(String wanted, String suffix) {
        String name = wanted;
        for (int n = 1; !isFree(name); n++) {
            name = wanted + suffix + (n == 1 ? "" : n);
        }
        taken.add(name.toLowerCase(Locale.ROOT));
        return name;
    }
}
