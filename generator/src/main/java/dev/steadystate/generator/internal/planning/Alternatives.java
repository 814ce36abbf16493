package dev.steadystate.generator.internal.planning;

import dev.steadystate.diagram.Drivers;
import dev.steadystate.diagram.Topology;
import dev.steadystate.generator.internal.plan.UnwritableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sets of messages any of which activates an actor. A diagram says "(a or b) and c"; methods say "a and c" and "b and c".
 * Of two sets of channels of which one includes the other, the smaller one remains, whatever the numbers: no two methods wait for the same
 * channels. The same serves for room.
 */
final class Alternatives {
    /** Beyond that nobody would want to read the class. */
    static final int MOST = 64;

    private Alternatives() {}

    /**
     * Multiplies out.
     *
     * @param clauses all of which must hold; of each, one requirement must
     * @throws UnwritableException if there are more than {@value #MOST}
     */
    static List<List<Drivers.Need>> of(Topology.Actor actor, List<List<Drivers.Need>> clauses) {
        List<Map<String, Drivers.Need>> sets = List.of(Map.of());
        for (List<Drivers.Need> clause : clauses) {
            List<Map<String, Drivers.Need>> longer = new ArrayList<>();
            for (Map<String, Drivers.Need> set : sets) {
                clause.forEach(need -> longer.add(with(set, need)));
            }
            sets = minimal(longer);
            checkNumber(actor, sets.size());
        }
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .map(set -> List.copyOf(set.values()))
                .toList();
    }

    /**
     * Makes sure that somebody can read the methods of an actor.
     *
     * @param ways how many there are
     * @throws UnwritableException if there are more than {@value #MOST}
     */
    static void checkNumber(Topology.Actor actor, int ways) {
        if (ways > MOST) {
            throw new UnwritableException(
                    actor.position(),
                    "the drivers of \"" + actor.name() + "\" can hold in more than " + MOST + " ways",
                    "split the actor");
        }
    }

    private static Map<String, Drivers.Need> with(Map<String, Drivers.Need> set, Drivers.Need need) {
        Map<String, Drivers.Need> longer = new LinkedHashMap<>(set);
        longer.merge(need.channel(), need, (one, other) -> messages(one) >= messages(other) ? one : other);
        return longer;
    }

    private static long messages(Drivers.Need need) {
        return (long) need.count() * need.lanes();
    }

    private static List<Map<String, Drivers.Need>> minimal(List<Map<String, Drivers.Need>> sets) {
        List<Map<String, Drivers.Need>> minimal = new ArrayList<>();
        for (Map<String, Drivers.Need> set : sets) {
            if (minimal.stream().noneMatch(smaller -> includes(set, smaller))) {
                minimal.removeIf(larger -> includes(larger, set));
                minimal.add(set);
            }
        }
        return minimal;
    }

    private static boolean includes(Map<String, Drivers.Need> set, Map<String, Drivers.Need> other) {
        return set.keySet().containsAll(other.keySet());
    }
}
