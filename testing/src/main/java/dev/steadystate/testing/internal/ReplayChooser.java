package dev.steadystate.testing.internal;

/** Decides as a recorded run did; where that no longer fits, as a plain one would. */
public final class ReplayChooser implements Chooser {
    private final Deviations deviations;
    private int next;

    /** Repeats these. */
    public ReplayChooser(Deviations deviations) {
        this.deviations = deviations;
    }

    @Override
    public int who(int decision, Candidates candidates) {
        return value(decision, candidates.size());
    }

    @Override
    public int batch(int decision, int bound) {
        return value(decision, bound);
    }

    @Override
    public int strike(int decision) {
        return value(decision, 2);
    }

    private int value(int decision, int bound) {
        if (next == deviations.size() || deviations.decision(next) != decision) {
            return 0;
        }
        int value = deviations.value(next++);
        return value < bound ? value : 0;
    }
}
