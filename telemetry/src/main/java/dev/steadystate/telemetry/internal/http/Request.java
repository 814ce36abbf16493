package dev.steadystate.telemetry.internal.http;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a client asks for, as far as an answer depends on it: parameters, which are all whole numbers, and headers. */
public final class Request {
    private final Map<String, Long> parameters;
    private final UnaryOperator<@Nullable String> headers;

    private Request(Map<String, Long> parameters, UnaryOperator<@Nullable String> headers) {
        this.parameters = parameters;
        this.headers = headers;
    }

    /**
     * Reads a request.
     *
     * @param query what stands after the question mark, as sent; null for nothing
     * @param headers gives the first header of a name, or null
     * @throws Refusal if a parameter is no number or is there twice
     */
    public static Request of(@Nullable String query, UnaryOperator<@Nullable String> headers) throws Refusal {
        Map<String, Long> parameters = new HashMap<>();
        if (query != null && !query.isEmpty()) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                Long before = parameters.put(name, number(name, equals < 0 ? "" : pair.substring(equals + 1)));
                if (before != null) {
                    throw Refusal.badRequest("parameter \"" + name + "\" is there twice");
                }
            }
        }
        return new Request(Map.copyOf(parameters), headers);
    }

    private static long number(String name, String value) throws Refusal {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("parameter \"" + name + "\" must be a whole number, not \"" + value + "\"");
        }
    }

    /** Refuses parameters that mean nothing here. */
    public Request only(String... names) throws Refusal {
        Set<String> unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(Set.of(names));
        if (!unknown.isEmpty()) {
            throw Refusal.badRequest("unknown parameter \"" + unknown.iterator().next() + "\"; there "
                    + (names.length == 0 ? "are none here" : "are " + String.join(", ", Arrays.asList(names))));
        }
        return this;
    }

    /** {@return a parameter, or what holds if it is not there} */
    public long number(String name, long otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    /** {@return whether a parameter is there} */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** A parameter that is an index of one of so many things. */
    public int index(String name, int size) throws Refusal {
        Long value = parameters.get(name);
        if (size == 0) {
            throw Refusal.badRequest("parameter \"" + name + "\" has no possible value: this graph has none of these");
        }
        if (value == null || value < 0 || value >= size) {
            throw Refusal.badRequest("parameter \"" + name + "\" must be 0 to " + (size - 1) + ", "
                    + (value == null ? "and is missing" : "not " + value));
        }
        return value.intValue();
    }

    /** {@return the first header of a name; null if there is none} */
    public @Nullable String header(String name) {
        return headers.apply(name);
    }
}
