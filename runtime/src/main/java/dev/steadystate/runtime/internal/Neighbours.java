package dev.steadystate.runtime.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts instances in an order in which those that send to each other stand close together. */
final class Neighbours {
    private final Set<ActorInstance> open;
    private final List<ActorInstance> order = new ArrayList<>();
    private final Deque<ActorInstance> path = new ArrayDeque<>();

    private Neighbours(List<ActorInstance> members) {
        open = new HashSet<>(members);
    }

    /** Sources first, each followed by what is downstream of it; then what only cycles lead to. */
    static List<ActorInstance> inOrder(List<ActorInstance> members) {
        Neighbours neighbours = new Neighbours(members);
        for (ActorInstance each : members) {
            if (each.isSource()) {
                neighbours.follow(each);
            }
        }
        for (ActorInstance each : members) {
            neighbours.follow(each);
        }
        return neighbours.order;
    }

    private void follow(ActorInstance first) {
        visit(first);
        while (!path.isEmpty()) {
            ActorInstance next = nextOf(path.getLast());
            if (next == null) {
                path.removeLast();
            } else {
                visit(next);
            }
        }
    }

    private void visit(ActorInstance instance) {
        if (open.remove(instance)) {
            order.add(instance);
            path.addLast(instance);
        }
    }

    private @Nullable ActorInstance nextOf(ActorInstance instance) {
        for (Ring each : instance.lanesOut()) {
            if (each.receiver instanceof ActorInstance next && open.contains(next)) {
                return next;
            }
        }
        return null;
    }
}
