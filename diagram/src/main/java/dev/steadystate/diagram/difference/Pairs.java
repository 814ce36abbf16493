package dev.steadystate.diagram.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which elements of two topologies are the same one: those of one name, and of the rest those that nothing but the name tells
 * apart, if that is certain.
 *
 * @param both what is in both, in the order of the first
 * @param first what is in the first only
 * @param second what is in the second only
 */
record Pairs<T>(List<Pair<T>> both, List<T> first, List<T> second) {
    /** An element as each topology has it. */
    record Pair<T>(T first, T second) {}

    /**
     * Joins.
     *
     * @param firstTraits all that an element of the first is besides its name; empty if that says nothing
     * @param secondTraits the same for the second, in the words of the first
     */
    static <T> Pairs<T> of(
            List<T> first,
            List<T> second,
            Function<T, String> name,
            Function<T, String> firstTraits,
            Function<T, String> secondTraits) {
        List<Pair<T>> both = new ArrayList<>();
        List<T> left = join(first, second, name, name, both);
        List<T> right = without(second, both);
        List<T> alone = join(left, right, firstTraits, secondTraits, both);
        return new Pairs<>(both, alone, without(right, both));
    }

    /** Pairs what has the same unique key; answers what of the first is left. */
    private static <T> List<T> join(
            List<T> first,
            List<T> second,
            Function<T, String> firstKey,
            Function<T, String> secondKey,
            List<Pair<T>> both) {
        Map<String, List<T>> own = byKey(first, firstKey);
        Map<String, List<T>> others = byKey(second, secondKey);
        List<T> alone = new ArrayList<>();
        for (T element : first) {
            String key = firstKey.apply(element);
            List<T> same = own.getOrDefault(key, List.of());
            List<T> meant = others.getOrDefault(key, List.of());
            if (!key.isEmpty() && same.size() == 1 && meant.size() == 1) {
                both.add(new Pair<>(element, meant.get(0)));
            } else {
                alone.add(element);
            }
        }
        return alone;
    }

    private static <T> Map<String, List<T>> byKey(List<T> elements, Function<T, String> key) {
        return elements.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> List<T> without(List<T> elements, List<Pair<T>> both) {
        Set<T> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        both.forEach(pair -> paired.add(pair.second()));
        return elements.stream().filter(element -> !paired.contains(element)).toList();
    }
}
