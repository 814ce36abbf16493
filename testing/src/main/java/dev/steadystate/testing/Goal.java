package dev.steadystate.testing;

import java.util.function.BooleanSupplier;

/**
 * How far a graph is to go.
 *
 * @param reached ends the run; asked again and again
 * @param forNs the most of the graph's time that may pass
 * @param quietEnds whether the run ends when nobody has anything to do
 */
record Goal(BooleanSupplier reached, long forNs, boolean quietEnds) {
    /** Time does not end the run. */
    static final long UNLIMITED = Long.MAX_VALUE;

    /** Why a run has ended. */
    enum End {
        REACHED,
        STOPPED,
        QUIET,
        TIME_OVER
    }

    static Goal quiet() {
        return new Goal(Goal::never, UNLIMITED, true);
    }

    static Goal time(long ns) {
        return new Goal(Goal::never, ns, false);
    }

    static Goal condition(BooleanSupplier condition, long withinNs) {
        return new Goal(condition, withinNs, false);
    }

    private static boolean never() {
        return false;
    }
}
