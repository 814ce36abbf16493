package dev.steadystate.diagram;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader decided for itself. */
final class Notes {
    private final String file;
    private final Set<String> notes = new LinkedHashSet<>();

    Notes(String file) {
        this.file = file;
    }

    void add(Position position, String text) {
        notes.add(file + ":" + position + ": " + text);
    }

    List<String> all() {
        return List.copyOf(notes);
    }
}
