package dev.steadystate.testing;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.testing.internal.Trace;
import org.jspecify.annotations.Nullable;

/** What carries a graph on a stage forward. The test's thread calls all methods but {@link #batch} and {@link #strikes}. */
interface Engine {
    /** The settings that the graph is built with. */
    GraphSettings settings(GraphSettings stated);

    void start(Graph graph, World world);

    /** Has the graph go on until its goal, its stop, or, where time stands still, until nothing can happen any more. */
    Goal.End run(Goal goal);

    /** The time of the graph's clock. */
    long nowNs();

    /** How many activations of at most {@code most} come before the next commit; the instance's thread asks. */
    int batch(int most);

    /** Whether a declared fault strikes now; the instance's thread asks. */
    boolean strikes();

    /** Where steps are written down, if they are. */
    @Nullable
    Trace trace();
}
