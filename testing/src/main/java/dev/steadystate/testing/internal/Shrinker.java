package dev.steadystate.testing.internal;

import java.util.function.Function;

/**
 * Leaves out of a failing run whatever it fails without: delta debugging (Zeller, Hildebrandt, "Simplifying and Isolating
 * Failure-Inducing Input", IEEE TSE 2002) over the decisions that differ from a plain run. In the end none can be left out
 * alone, unless the steps that it may take were used up before.
 */
public final class Shrinker {
    private static final int MOST_SHIFT = 3;
    /** Setting up a run costs about as much as so many steps. */
    private static final int SET_UP_STEPS = 1_000;

    private final Function<Deviations, Outcome> trial;
    private final long mostSteps;
    private long steps;
    private int runs;

    /** How a run ended: whether it failed in the same way as the first one, and how many steps it took. */
    public record Outcome(boolean fails, long steps) {}

    /** {@code trial}: makes a run with these; no more of them once they have taken {@code mostSteps}. */
    public Shrinker(Function<Deviations, Outcome> trial, long mostSteps) {
        this.trial = trial;
        this.mostSteps = mostSteps;
    }

    /** The least that was found to fail still. */
    public Deviations shrink(Deviations failing) {
        Deviations least = failing;
        if (least.size() == 0 || failsStill(Deviations.NONE)) {
            return Deviations.NONE;
        }
        int chunk = Math.max(1, least.size() / 2);
        while (chunk > 0 && mayGoOn()) {
            Deviations before = least;
            least = withoutChunks(least, chunk);
            boolean smaller = least.size() < before.size();
            if (chunk == 1 && !smaller) {
                break;
            }
            chunk = chunk == 1 ? 1 : Math.min(chunk / 2, Math.max(1, least.size()));
        }
        return least;
    }

    /** From the end, since what comes late depends on what came before. */
    private Deviations withoutChunks(Deviations from, int chunk) {
        Deviations least = from;
        int end = least.size();
        while (end > 0 && mayGoOn()) {
            int begin = Math.max(0, end - chunk);
            least = without(least, begin, end);
            end = begin;
        }
        return least;
    }

    /**
     * Whoever does not go leaves a step out, and all later decisions move up: by how many is not known, so some are
     * tried.
     */
    private Deviations without(Deviations from, int begin, int end) {
        for (int shift = 0; shift <= MOST_SHIFT && mayGoOn(); shift++) {
            Deviations rest = from.without(begin, end, shift);
            if (rest.size() == from.size() - (end - begin) && failsStill(rest)) {
                return rest;
            }
        }
        return from;
    }

    private boolean mayGoOn() {
        return steps < mostSteps;
    }

    private boolean failsStill(Deviations deviations) {
        Outcome outcome = trial.apply(deviations);
        runs++;
        steps += SET_UP_STEPS + outcome.steps();
        return outcome.fails();
    }

    /** How many runs it took. */
    public int runs() {
        return runs;
    }
}
