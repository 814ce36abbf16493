package dev.steadystate.generator.internal.planning;

import java.util.Map;
import java.util.Objects;

/** Looks up what is certainly there. */
final class Known {
    private Known() {}

    static <K, V> V in(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> "nothing for " + key);
    }
}
