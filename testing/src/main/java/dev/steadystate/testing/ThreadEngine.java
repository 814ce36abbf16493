package dev.steadystate.testing;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.testing.internal.Trace;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Runs a graph on its own threads; the test's thread looks on, several times in a millisecond. */
final class ThreadEngine implements Engine {
    private static final long LOOK_NS = 200_000;
    /** So long nothing the test waits for has happened, before it is said that it won't. */
    private static final long PATIENCE_NS = 60_000_000_000L;

    private static final int STRIKE_ODDS = 32;

    private final StageChecks checks;
    private @Nullable Graph graph;
    private @Nullable World world;

    ThreadEngine(StageChecks checks) {
        this.checks = checks;
    }

    @Override
    public GraphSettings settings(GraphSettings stated) {
        return stated;
    }

    @Override
    public void start(Graph built, World around) {
        graph = built;
        world = around;
        built.start();
    }

    @Override
    public Goal.End run(Goal goal) {
        Graph running = Objects.requireNonNull(graph, "started");
        World around = Objects.requireNonNull(world, "started");
        long began = nowNs();
        while (true) {
            around.pump();
            checks.check(nowNs());
            if (goal.reached().getAsBoolean()) {
                return Goal.End.REACHED;
            }
            if (running.state().compareTo(GraphState.STOPPED) >= 0) {
                around.pump();
                return Goal.End.STOPPED;
            }
            long passed = nowNs() - began;
            if (passed >= goal.forNs()) {
                return Goal.End.TIME_OVER;
            }
            if (goal.quietEnds() && isQuiet(running, around)) {
                return Goal.End.QUIET;
            }
            if (passed > PATIENCE_NS) {
                throw new AssertionError("the graph is still busy after " + PATIENCE_NS / 1_000_000_000
                        + " s; use runFor(…) or runUntil(…), or ask it to stop");
            }
            LockSupport.parkNanos(this, LOOK_NS);
        }
    }

    /**
     * Looks twice: who was seen idle first may have been woken by one who was seen idle later. What found no room the last time is tried
     * in between: it may have been made since.
     */
    private static boolean isQuiet(Graph running, World around) {
        long before = around.activity();
        if (!running.isQuiet()) {
            return false;
        }
        around.pump();
        return !around.hasMore() && running.isQuiet() && around.activity() == before;
    }

    @Override
    public long nowNs() {
        return System.nanoTime();
    }

    @Override
    public int batch(int most) {
        return most;
    }

    @Override
    public boolean strikes() {
        return ThreadLocalRandom.current().nextInt(STRIKE_ODDS) == 0;
    }

    @Override
    public @Nullable Trace trace() {
        return null;
    }
}
