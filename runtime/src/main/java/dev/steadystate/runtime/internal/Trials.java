package dev.steadystate.runtime.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tries homes for a few busy instances: each plan in turn with the best one so far, for some milliseconds each. One that wins
 * seven rounds before it has lost three becomes the best.
 */
final class Trials {
    private static final long SETTLE_NS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long SHORTEST_NS = TimeUnit.MILLISECONDS.toNanos(3);
    private static final long LONGEST_NS = TimeUnit.MILLISECONDS.toNanos(48);
    private static final int MOST_PLANS = 24;
    /** By so much a plan must be better to win a round. */
    private static final double BETTER = 0.04;
    /** A machine that does something else as well makes many a round a matter of chance. */
    private static final int WINS = 7;

    private static final int LOSSES = 3;

    private final List<ActorInstance> instances;
    private final double[] loads;
    private final int workers;
    private final Set<String> tried = new HashSet<>();
    private final List<int[]> candidates = new ArrayList<>();
    private final Census ofBest;
    private final Census ofCandidate;

    private int[] best;
    private boolean settling = true;
    private boolean onCandidate;
    private long roundNs = SHORTEST_NS;
    private int won;
    private int lost;

    Trials(List<ActorInstance> instances, double[] loads, int workers) {
        this.instances = instances;
        this.loads = loads;
        this.workers = workers;
        List<Ring> lanes = lanes(instances);
        ofBest = new Census(List.of(), lanes);
        ofCandidate = new Census(List.of(), lanes);
        best = new int[instances.size()];
        for (int i = 0; i < best.length; i++) {
            best[i] = instances.get(i).home;
        }
        tried.add(Plan.shape(best));
        propose();
    }

    private static List<Ring> lanes(List<ActorInstance> instances) {
        List<Ring> lanes = new ArrayList<>();
        for (ActorInstance each : instances) {
            lanes.addAll(each.lanesOut());
        }
        return lanes;
    }

    private void propose() {
        for (int[] each : Plan.variants(best, loads, workers)) {
            if (tried.size() < MOST_PLANS && tried.add(Plan.shape(each))) {
                candidates.add(each);
            }
        }
    }

    boolean isOver() {
        return candidates.isEmpty();
    }

    /** Goes on; returns after what time to go on again. */
    long step(long nowNs) {
        Census census = onCandidate ? ofCandidate : ofBest;
        settling = !settling;
        if (!settling) {
            census.begin(nowNs);
            return roundNs;
        }
        census.end(nowNs);
        if (onCandidate) {
            judge();
        } else {
            apply(candidates.get(0));
        }
        onCandidate = !onCandidate;
        return SETTLE_NS;
    }

    private void judge() {
        double gain = ofCandidate.gainOver(ofBest);
        if (Double.isNaN(gain)) {
            roundNs *= 2;
        } else if (gain > BETTER) {
            won++;
        } else {
            lost++;
        }
        if (roundNs > LONGEST_NS) {
            candidates.clear(); // there is hardly any work left
        } else if (won == WINS) {
            best = candidates.get(0);
            propose();
            next();
        } else if (lost == LOSSES) {
            next();
        }
        apply(best);
    }

    private void next() {
        candidates.remove(0);
        won = 0;
        lost = 0;
    }

    private void apply(int[] plan) {
        for (int i = 0; i < plan.length; i++) {
            instances.get(i).home = plan[i];
        }
    }
}
