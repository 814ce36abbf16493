package dev.steadystate.testing;

import dev.steadystate.testing.internal.Decisions;
import dev.steadystate.testing.internal.Deviations;
import dev.steadystate.testing.internal.ReplayChooser;
import dev.steadystate.testing.internal.Trace;
import org.jspecify.annotations.Nullable;

/** How a graph on a stage is run: on real threads, or as a simulation on the test's own thread. */
public final class StageMode {
    private static final StageMode THREADS = new StageMode(0, null, null, false);

    private final long seed;
    private final @Nullable Policy policy;
    private final @Nullable Deviations replayed;
    private final boolean traced;

    private StageMode(long seed, @Nullable Policy policy, @Nullable Deviations replayed, boolean traced) {
        this.seed = seed;
        this.policy = policy;
        this.replayed = replayed;
        this.traced = traced;
    }

    /** {@return real threads and the machine's time} */
    public static StageMode threads() {
        return THREADS;
    }

    /**
     * Returns a simulation: one thread, virtual time, and a schedule that depends on the seed alone.
     *
     * @param seed any number
     * @return the mode; with {@link Policy#MIXED}
     */
    public static StageMode simulated(long seed) {
        return simulated(seed, Policy.MIXED);
    }

    /**
     * Returns a simulation.
     *
     * @param seed any number
     * @param policy how it chooses among the possible schedules
     * @return the mode
     */
    public static StageMode simulated(long seed, Policy policy) {
        return new StageMode(seed, policy, null, false);
    }

    /** {@return the same with a trace of every step, see {@link Stage#trace()}; for a simulation} */
    public StageMode traced() {
        return new StageMode(seed, policy, replayed, true);
    }

    /** {@return the seed of a simulation; 0 for real threads} */
    public long seed() {
        return seed;
    }

    /** {@return whether it is a simulation} */
    public boolean isSimulated() {
        return policy != null;
    }

    /** The same simulation, with these decisions. */
    StageMode replaying(Deviations deviations) {
        return new StageMode(seed, policy, deviations, traced);
    }

    Engine engine(StageChecks checks) {
        if (policy == null) {
            return new ThreadEngine(checks);
        }
        Decisions decisions = new Decisions(replayed == null ? policy.chooser(seed) : new ReplayChooser(replayed));
        return new SimulationEngine(seed, decisions, traced ? new Trace() : null, checks);
    }

    @Override
    public String toString() {
        return policy == null ? "threads" : "simulation of seed " + seed + ", " + policy;
    }
}
