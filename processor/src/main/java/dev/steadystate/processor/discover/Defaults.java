package dev.steadystate.processor.discover;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The defaults of our annotations, from the processor's own class path: javac completes those of class files late, and until
 * then hands out placeholders without a value.
 */
final class Defaults {
    private static final Map<String, Map<String, Object>> BY_TYPE = new ConcurrentHashMap<>();
    /** Those of the module for tests, which the processor knows by name only. */
    private static final Map<String, Map<String, Object>> OF_TESTS = Map.of(
            Names.ACTOR_TEST, Map.of("modules", List.of(), "lanes", 2),
            Names.GRAPH_TEST, Map.of("modules", List.of()));

    private static final Map<String, Set<String>> REQUIRED = new ConcurrentHashMap<>();

    private Defaults() {}

    /** By member: a number, a boolean, a text, a list, the name of an enum constant or of a nested annotation's type. */
    static Map<String, Object> of(String annotation) {
        Map<String, Object> ofTests = OF_TESTS.get(annotation);
        return ofTests != null ? ofTests : BY_TYPE.computeIfAbsent(annotation, Defaults::read);
    }

    /** The members that have no default; none of an annotation that is not ours. */
    static Set<String> required(String annotation) {
        return REQUIRED.computeIfAbsent(annotation, Defaults::readRequired);
    }

    private static Set<String> readRequired(String annotation) {
        try {
            return Arrays.stream(Class.forName(annotation).getDeclaredMethods())
                    .filter(member -> member.getDefaultValue() == null)
                    .map(Method::getName)
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
    }

    private static Map<String, Object> read(String annotation) {
        try {
            Map<String, Object> defaults = new HashMap<>();
            for (Method member : Class.forName(annotation).getDeclaredMethods()) {
                if (member.getDefaultValue() != null) {
                    defaults.put(member.getName(), plain(member.getDefaultValue()));
                }
            }
            return Map.copyOf(defaults);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("not on the processor's class path: " + annotation, e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Annotation nested) {
            return nested.annotationType().getName();
        }
        if (value instanceof double[] decimals) {
            return Arrays.stream(decimals).boxed().toList();
        }
        return value instanceof Object[] array ? List.of(array) : value;
    }
}
