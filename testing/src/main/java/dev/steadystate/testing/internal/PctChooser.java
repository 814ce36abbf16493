package dev.steadystate.testing.internal;

import java.util.Arrays;

/**
 * Probabilistic concurrency testing: each actor and the world outside get a random priority, and the highest one that can
 * goes next; at a few random steps the one that goes falls below all others. A bug that needs {@code d} ordering
 * constraints among {@code n} parties in {@code k} steps is found with a probability of at least {@code 1 / (n * k^(d-1))}
 * a seed: Burckhardt, Kothari, Musuvathi, Nagarakatte, "A Randomized Scheduler with Probabilistic Guarantees of Finding
 * Bugs", ASPLOS 2010.
 *
 * <p>How many steps a run has is not known when it begins, so the order of magnitude of each change point is drawn first. Time
 * has no priority: the clock goes seldom or often, as the seed says. And the schedule is fair in the long run, or whoever stands below a source that
 * always has room would wait for ever: each {@value #FAIR_STEPS} steps the one that goes falls, too.
 */
public final class PctChooser implements Chooser {
    private static final int FAIR_STEPS = 1_024;
    private static final int MOST_CHANGES = 3;
    private static final int LATEST_CHANGE = 1 << 16;
    private static final int STRIKE_ODDS = 32;

    /** How many activations come before a commit. */
    private enum Batches {
        ALL,
        ONE,
        ANY
    }

    private final Chance chance;
    private final int clockOdds;
    private final int[] changes;
    private final Batches batches;
    /** By key, shifted so that none is negative; 0 for one that has not been met. */
    private long[] priorities = new long[16];

    private int step;
    private int lowest;

    /** The choices of a seed. */
    public PctChooser(long seed) {
        chance = new Chance(seed);
        clockOdds = UniformChooser.clockOdds(chance);
        changes = new int[chance.below(MOST_CHANGES + 1)];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = chance.magnitudeBelow(LATEST_CHANGE);
        }
        batches = switch (chance.below(3)) {
            case 0 -> Batches.ALL;
            case 1 -> Batches.ONE;
            default -> Batches.ANY;
        };
    }

    @Override
    public int who(int decision, Candidates candidates) {
        step++;
        if (candidates.hasClock() && chance.oneIn(clockOdds)) {
            return candidates.size() - 1;
        }
        int chosen = highest(candidates);
        if (isChange() || step % FAIR_STEPS == 0) {
            priorities[candidates.key(chosen) + 2] = --lowest;
            chosen = highest(candidates);
        }
        return chosen;
    }

    private boolean isChange() {
        for (int each : changes) {
            if (each == step) {
                return true;
            }
        }
        return false;
    }

    private int highest(Candidates candidates) {
        int highest = 0;
        int parties = candidates.size() - (candidates.hasClock() ? 1 : 0);
        for (int i = 1; i < parties; i++) {
            if (priority(candidates.key(i)) > priority(candidates.key(highest))) {
                highest = i;
            }
        }
        return highest;
    }

    private long priority(int key) {
        int place = key + 2;
        if (place >= priorities.length) {
            priorities = Arrays.copyOf(priorities, Math.max(2 * priorities.length, place + 1));
        }
        if (priorities[place] == 0) {
            priorities[place] = 1 + (chance.next() >>> 1);
        }
        return priorities[place];
    }

    @Override
    public int batch(int decision, int bound) {
        return switch (batches) {
            case ALL -> 0;
            case ONE -> 1;
            case ANY -> chance.magnitudeBelow(bound);
        };
    }

    @Override
    public int strike(int decision) {
        return chance.oneIn(STRIKE_ODDS) ? 1 : 0;
    }
}
