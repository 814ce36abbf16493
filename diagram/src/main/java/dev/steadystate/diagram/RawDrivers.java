package dev.steadystate.diagram;

import java.util.ArrayList;
import java.util.List;

/** What drives an actor as its label says it, before it is known what lanes its channels have. */
final class RawDrivers {
    final List<String> atLeast = new ArrayList<>();
    final List<String> atMost = new ArrayList<>();
    final List<List<Need>> events = new ArrayList<>();
    final List<List<Need>> capacities = new ArrayList<>();
    final List<List<String>> conditions = new ArrayList<>();

    /**
     * A requirement.
     *
     * @param girth how many lanes: a number from 1, or a share as {@code 0.5} or {@code 50%}; empty for one
     */
    record Need(String channel, int count, String girth, Position position) {
        /** How many of so many lanes are meant. */
        int lanesOf(int all) {
            if (girth.isEmpty()) {
                return 1;
            }
            if (girth.endsWith("%")) {
                return share(Double.parseDouble(girth.substring(0, girth.length() - 1)) / 100, all);
            }
            return girth.contains(".") ? share(Double.parseDouble(girth), all) : Integer.parseInt(girth);
        }

        private static int share(double share, int all) {
            return Math.max(1, (int) Math.ceil(share * all - 1e-9));
        }
    }

    boolean isEmpty() {
        return atLeast.isEmpty()
                && atMost.isEmpty()
                && events.isEmpty()
                && capacities.isEmpty()
                && conditions.isEmpty();
    }

    /** Whether the other says the same, wherever it stands. */
    boolean saysTheSameAs(RawDrivers other) {
        return text().equals(other.text());
    }

    private String text() {
        return List.of(atLeast, atMost, conditions) + needs(events) + needs(capacities);
    }

    private static String needs(List<List<Need>> clauses) {
        return clauses.stream()
                .map(clause -> clause.stream()
                        .map(need -> need.channel() + ":" + need.count() + ":" + need.girth())
                        .toList())
                .toList()
                .toString();
    }
}
