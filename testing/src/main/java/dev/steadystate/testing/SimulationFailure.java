package dev.steadystate.testing;

/** A test that failed with one of its seeds: the message has the seed and the steps that lead there. */
public final class SimulationFailure extends AssertionError {
    private static final long serialVersionUID = 1;

    private final long seed;

    SimulationFailure(long seed, String message, Throwable cause) {
        super(message, cause);
        this.seed = seed;
    }

    /** {@return the seed that failed} */
    public long seed() {
        return seed;
    }
}
