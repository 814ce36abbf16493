package dev.steadystate.runtime.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Finds the cycles of a graph: its strongly connected components, by Tarjan's algorithm with a stack of its own. */
final class Cycles {
    private static final int UNSEEN = -1;

    private final List<ActorInstance> instances;
    private final int[][] successors;
    private final int[] order;
    private final int[] lowest;
    private final boolean[] open;
    private final int[] nextEdge;
    private final ArrayDeque<Integer> path = new ArrayDeque<>();
    private final ArrayDeque<Integer> candidates = new ArrayDeque<>();
    private final List<List<ActorInstance>> found = new ArrayList<>();
    private int seen;

    private Cycles(List<ActorInstance> instances) {
        int count = instances.size();
        this.instances = instances;
        this.successors = successors(instances);
        this.order = new int[count];
        this.lowest = new int[count];
        this.open = new boolean[count];
        this.nextEdge = new int[count];
        java.util.Arrays.fill(order, UNSEEN);
    }

    /** The members of each cycle; instances are numbered by their place in the list. */
    static List<List<ActorInstance>> of(List<ActorInstance> instances) {
        Cycles cycles = new Cycles(instances);
        for (int i = 0; i < instances.size(); i++) {
            if (cycles.order[i] == UNSEEN) {
                cycles.visit(i);
            }
        }
        return cycles.found;
    }

    private static int[][] successors(List<ActorInstance> instances) {
        int[][] edges = new int[instances.size()][];
        for (ActorInstance each : instances) {
            List<Ring> lanes = each.lanesOut();
            int[] targets = new int[lanes.size()];
            int count = 0;
            for (Ring lane : lanes) {
                if (lane.receiver instanceof ActorInstance receiver) {
                    targets[count++] = receiver.number();
                }
            }
            edges[each.number()] = java.util.Arrays.copyOf(targets, count);
        }
        return edges;
    }

    private void visit(int root) {
        enter(root);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (nextEdge[node] == successors[node].length) {
                leave(node);
            } else {
                follow(node, successors[node][nextEdge[node]++]);
            }
        }
    }

    private void enter(int node) {
        order[node] = seen;
        lowest[node] = seen++;
        open[node] = true;
        path.push(node);
        candidates.push(node);
    }

    private void follow(int node, int next) {
        if (order[next] == UNSEEN) {
            enter(next);
        } else if (open[next]) {
            lowest[node] = Math.min(lowest[node], order[next]);
        }
    }

    private void leave(int node) {
        path.pop();
        if (!path.isEmpty()) {
            lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[node]);
        }
        if (lowest[node] == order[node]) {
            collect(node);
        }
    }

    private void collect(int root) {
        List<ActorInstance> members = new ArrayList<>();
        int node;
        do {
            node = candidates.pop();
            open[node] = false;
            members.add(instances.get(node));
        } while (node != root);
        if (members.size() > 1 || sendsToItself(root)) {
            found.add(members);
        }
    }

    private boolean sendsToItself(int node) {
        for (int next : successors[node]) {
            if (next == node) {
                return true;
            }
        }
        return false;
    }
}
