package dev.steadystate.testing;

import dev.steadystate.testing.internal.Chooser;
import dev.steadystate.testing.internal.PctChooser;
import dev.steadystate.testing.internal.UniformChooser;

/** How a simulation chooses among the schedules that are possible. */
public enum Policy {
    /** At each step each party that could go is as likely: finds what many orders show. */
    UNIFORM,
    /**
     * Parties have random priorities, which change at a few random steps: finds rare orders with few switches between
     * parties. From Burckhardt, Kothari, Musuvathi, Nagarakatte, "A Randomized Scheduler with Probabilistic Guarantees of
     * Finding Bugs", ASPLOS 2010.
     */
    PCT,
    /** {@link #UNIFORM} for even seeds, {@link #PCT} for odd ones. */
    MIXED;

    Chooser chooser(long seed) {
        return switch (this) {
            case UNIFORM -> new UniformChooser(seed);
            case PCT -> new PctChooser(seed);
            case MIXED -> (seed & 1) == 0 ? new UniformChooser(seed) : new PctChooser(seed);
        };
    }
}
