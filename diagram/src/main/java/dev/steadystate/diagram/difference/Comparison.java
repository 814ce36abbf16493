package dev.steadystate.diagram.difference;

import dev.steadystate.diagram.Topology;
import java.util.ArrayList;
import java.util.List;

/**
 * Two topologies side by side. Immutable.
 *
 * <p>Actors and channels are the same if they have the same name; of those that are left, an actor with the same channels, or a channel with
 * the same ends and type, is one that was renamed, if there is just one such on either side. Capacities are compared as they are in
 * effect, rounded up to powers of two. Prose never counts.
 */
public final class Comparison {
    private final Topology first;
    private final Topology second;
    private final Words words;

    /**
     * Puts two topologies side by side.
     *
     * @param first one of them
     * @param firstName what texts call it, such as {@code the code}
     * @param second the other one
     * @param secondName what texts call it, such as {@code the diagram}
     */
    public Comparison(Topology first, String firstName, Topology second, String secondName) {
        this.first = first;
        this.second = second;
        words = new Words(firstName, secondName);
    }

    /**
     * What differs of that which code and diagrams both say: actors, their instances and troupes; channels, their types, capacities, ends and
     * lanes.
     *
     * @return the differences, actors first; empty if there are none
     */
    public List<Difference> wiring() {
        return differences(false);
    }

    /**
     * All that differs: the wiring, and what diagrams alone say, which is what drives actors and how messages are taken.
     *
     * @return the differences, actors first; empty if there are none
     */
    public List<Difference> all() {
        return differences(true);
    }

    private List<Difference> differences(boolean diagrams) {
        ActorDifferences actors = new ActorDifferences(first, second, words);
        List<Difference> all = new ArrayList<>(actors.all(diagrams));
        all.addAll(new ChannelDifferences(first, second, words, actors).all(diagrams));
        return List.copyOf(all);
    }
}
