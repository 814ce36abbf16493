package dev.steadystate.testing.internal;

/** Asks a chooser, numbers what it decides, and notes where that differs from a plain run. */
public final class Decisions {
    private final Chooser chooser;
    private final Deviations deviations = new Deviations();
    private int number;

    /** Leaves all to a chooser. */
    public Decisions(Chooser chooser) {
        this.chooser = chooser;
    }

    /** Who goes next: an index. */
    public int who(Candidates candidates) {
        return candidates.size() == 1 ? 0 : noted(chooser.who(number, candidates));
    }

    /** How many activations are made before the commit, of at most {@code most}. */
    public int batch(int most) {
        if (most == 1) {
            return 1;
        }
        int batch = noted(chooser.batch(number, most));
        return batch == 0 ? most : batch;
    }

    /** Whether a declared fault strikes. */
    public boolean strikes() {
        return noted(chooser.strike(number)) != 0;
    }

    /** What has been decided otherwise than in a plain run. */
    public Deviations deviations() {
        return deviations;
    }

    private int noted(int value) {
        if (value != 0) {
            deviations.add(number, value);
        }
        number++;
        return value;
    }
}
