package dev.steadystate.processor.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Finds the lightest way from a step back to itself, by Dijkstra's method. */
final class ShortestRing {
    private final Map<Step, List<Wait>> waits = new HashMap<>();
    private final ToLongFunction<Wait> weight;

    ShortestRing(Collection<Wait> waits, ToLongFunction<Wait> weight) {
        this.weight = weight;
        waits.forEach(wait -> this.waits
                .computeIfAbsent(wait.from(), from -> new ArrayList<>())
                .add(wait));
    }

    /** A way that leads from the start to {@code last.to()}. */
    private record Way(
            long weight, int order, Wait last, @Nullable Way before) {}

    /** The waits of the lightest ring through the step, the step's own first; nothing if there is none. */
    List<Wait> through(Step start) {
        return through(start, Long.MAX_VALUE);
    }

    /** The same, or nothing if the lightest ring is not lighter than the limit. */
    List<Wait> through(Step start, long limit) {
        PriorityQueue<Way> ways =
                new PriorityQueue<>(Comparator.comparingLong(Way::weight).thenComparingInt(Way::order));
        Set<Step> done = new HashSet<>();
        extend(start, null, ways);
        for (Way way = ways.poll(); way != null && way.weight() < limit; way = ways.poll()) {
            Step reached = way.last().to();
            if (reached.equals(start)) {
                return path(way);
            }
            if (done.add(reached)) {
                extend(reached, way, ways);
            }
        }
        return List.of();
    }

    private void extend(Step from, @Nullable Way way, PriorityQueue<Way> ways) {
        long before = way == null ? 0 : way.weight();
        int order = way == null ? 0 : way.order() + 1;
        for (Wait wait : waits.getOrDefault(from, List.of())) {
            ways.add(new Way(before + weight.applyAsLong(wait), order, wait, way));
        }
    }

    private static List<Wait> path(Way last) {
        List<Wait> path = new ArrayList<>();
        for (Way way = last; way != null; way = way.before()) {
            path.add(way.last());
        }
        Collections.reverse(path);
        return path;
    }
}
