package dev.steadystate.runtime.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Instances that send to each other in a ring, so that none can see the end of its inputs before it has ended itself. They
 * leave together: when all inputs from outside have ended, all lanes between them are empty, and each has agreed and done
 * nothing since.
 *
 * <p>A member that runs takes its vote back before it does anything. So while all votes stand, no member sends; and what was
 * sent before the last vote is seen in the lanes.
 */
final class Cycle {
    private final Graph graph;
    private final Set<ActorInstance> members;
    private final Set<Ring> inside;
    /** Whether messages come in from outside; if not, the members together are a source. */
    private final boolean fed;

    /** Guarded by this. */
    private final Set<ActorInstance> agreed = new HashSet<>();

    private volatile boolean decided;

    Cycle(Graph graph, List<ActorInstance> members) {
        this.graph = graph;
        this.members = new LinkedHashSet<>(members); // woken in the same order in each run
        this.inside = new LinkedHashSet<>();
        boolean outside = false;
        for (ActorInstance member : members) {
            for (Input input : member.inputs()) {
                for (LaneInput lane : input.laneEnds()) {
                    boolean own = lane.ring().sender instanceof ActorInstance sender && this.members.contains(sender);
                    outside |= !own;
                    if (own) {
                        inside.add(lane.ring());
                    }
                }
            }
        }
        this.fed = outside;
    }

    boolean isDecided() {
        return decided;
    }

    /** Whether nothing can come to the member but through what other members still do. */
    boolean isQuietFor(ActorInstance member) {
        return (fed || graph.isStopping()) && areLanesDone(member, true);
    }

    /** Whether the member may not begin anything of its own any more: the graph stops, and no more comes from outside. */
    boolean onlyDrains(ActorInstance member) {
        return graph.isStopping() && areLanesDone(member, false);
    }

    private boolean areLanesDone(ActorInstance member, boolean alsoInside) {
        for (Input input : member.inputs()) {
            for (LaneInput lane : input.laneEnds()) {
                boolean done = inside.contains(lane.ring()) ? !alsoInside || lane.available() == 0 : lane.isClosed();
                if (!done) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The member agrees. True if with that all have. */
    synchronized boolean vote(ActorInstance member) {
        agreed.add(member);
        decide();
        return decided;
    }

    /** The member runs again. True if it is too late for that: all have agreed. */
    synchronized boolean withdraw(ActorInstance member) {
        if (!decided) {
            agreed.remove(member);
        }
        return decided;
    }

    /** The member has ended. */
    synchronized void gone(ActorInstance member) {
        agreed.add(member);
        decide();
    }

    private void decide() {
        if (!decided && agreed.size() == members.size() && areLanesEmpty()) {
            decided = true;
            for (ActorInstance each : members) {
                each.wake();
            }
        }
    }

    private boolean areLanesEmpty() {
        for (Ring lane : inside) {
            if (lane.size() > 0 && !lane.isAbandoned()) {
                return false;
            }
        }
        return true;
    }
}
