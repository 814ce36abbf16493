package dev.steadystate.sample.accesslog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Finds the keys with the most requests. */
final class Ranking {
    private Ranking() {}

    /** The {@code top} entries with the most requests, the most first; equal ones in order of their keys. */
    static <K extends Comparable<K>> List<Map.Entry<K, Tally>> of(Map<K, Tally> tallies, int top) {
        Comparator<Map.Entry<K, Tally>> order = Comparator.comparingLong(
                        (Map.Entry<K, Tally> entry) -> entry.getValue().requests())
                .reversed()
                .thenComparing(Map.Entry.comparingByKey());
        PriorityQueue<Map.Entry<K, Tally>> worstFirst = new PriorityQueue<>(order.reversed());
        for (Map.Entry<K, Tally> entry : tallies.entrySet()) {
            worstFirst.add(entry);
            if (worstFirst.size() > top) {
                worstFirst.remove();
            }
        }
        List<Map.Entry<K, Tally>> ranked = new ArrayList<>(worstFirst);
        ranked.sort(order);
        return ranked;
    }
}
