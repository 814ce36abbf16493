package dev.steadystate.processor.discover;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The defaults of our annotations, from the processor's own class path: javac completes those of class files late, and until
 * then hands out placeholders without a value.
 */
final class Defaults {
    private static final Map<String, Map<String, Object>> BY_TYPE = new ConcurrentHashMap<>();

    private Defaults() {}

    /** By member: a number, a boolean, a text, a list, the name of an enum constant or of a nested annotation's type. */
    static Map<String, Object> of(String annotation) {
        return BY_TYPE.computeIfAbsent(annotation, Defaults::read);
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
        return value instanceof Object[] array ? List.of(array) : value;
    }
}
