package dev.steadystate.processor.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names in groups that can be joined. */
final class Partition {
    private final Map<String, String> parent = new TreeMap<>();

    void add(String name) {
        parent.putIfAbsent(name, name);
    }

    void join(String a, String b) {
        parent.put(leader(a), leader(b));
    }

    /** The groups, each sorted, in order of their first names. */
    Collection<List<String>> all() {
        Map<String, List<String>> groups = new TreeMap<>();
        Map<String, String> first = new TreeMap<>();
        for (String name : parent.keySet()) {
            String key = first.computeIfAbsent(leader(name), leader -> name);
            groups.computeIfAbsent(key, leader -> new ArrayList<>()).add(name);
        }
        return groups.values();
    }

    private String leader(String name) {
        String at = name;
        for (String up = parent.getOrDefault(at, at); !up.equals(at); up = parent.getOrDefault(at, at)) {
            // Halving the way keeps later ones short.
            parent.put(at, parent.getOrDefault(up, up));
            at = up;
        }
        return at;
    }
}
