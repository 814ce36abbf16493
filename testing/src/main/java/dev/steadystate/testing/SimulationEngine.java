package dev.steadystate.testing;

import dev.steadystate.runtime.GraphSettings;
import dev.steadystate.runtime.GraphState;
import dev.steadystate.runtime.internal.ActorInstance;
import dev.steadystate.runtime.internal.Driver;
import dev.steadystate.runtime.internal.Graph;
import dev.steadystate.testing.internal.Candidates;
import dev.steadystate.testing.internal.Decisions;
import dev.steadystate.testing.internal.Deviations;
import dev.steadystate.testing.internal.Trace;
import dev.steadystate.testing.internal.VirtualClock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs a graph on the test's thread, in an order that its decisions say, in virtual time: a step takes a microsecond, now and
 * then up to a millisecond more.
 */
final class SimulationEngine implements Engine {
    private static final long STEP_NS = 1_000;
    /** So much time passes at most while somebody has something to do: as if the machine were slow for a moment. */
    private static final long LATEST_NS = 1_000_000;
    /** A run that takes more steps is taken for one that never ends. */
    private static final long MOST_STEPS = 5_000_000;

    private static final long NEVER = Long.MAX_VALUE;

    private final long seed;
    private final Decisions decisions;
    private final @Nullable Trace trace;
    private final StageChecks checks;
    private final VirtualClock clock = new VirtualClock();
    private final Candidates candidates = new Candidates();

    private @Nullable Graph graph;
    private @Nullable World world;
    private @Nullable Driver driver;
    private int last = Integer.MIN_VALUE;
    private long steps;

    SimulationEngine(long seed, Decisions decisions, @Nullable Trace trace, StageChecks checks) {
        this.seed = seed;
        this.decisions = decisions;
        this.trace = trace;
        this.checks = checks;
    }

    @Override
    public GraphSettings settings(GraphSettings stated) {
        return stated.clock(clock).seed(seed);
    }

    @Override
    public void start(Graph built, World around) {
        graph = built;
        world = around;
        driver = built.drive();
    }

    @Override
    public Goal.End run(Goal goal) {
        Graph running = Objects.requireNonNull(graph, "started");
        long now = clock.nanoTime();
        long end = goal.forNs() >= NEVER - now ? NEVER : now + goal.forNs();
        long latest = steps + MOST_STEPS;
        while (true) {
            checks.check(clock.nanoTime());
            if (goal.reached().getAsBoolean()) {
                return Goal.End.REACHED;
            }
            if (running.state().compareTo(GraphState.STOPPED) >= 0) {
                world().pump();
                return Goal.End.STOPPED;
            }
            if (clock.nanoTime() >= end) {
                return Goal.End.TIME_OVER;
            }
            if (steps == latest) {
                throw new AssertionError("the graph is still busy after " + MOST_STEPS
                        + " steps; use runFor(…) or runUntil(…), or ask it to stop");
            }
            if (!step(end)) {
                Goal.End over = passTime(goal, running, end);
                if (over != null) {
                    return over;
                }
            }
        }
    }

    /** Lets somebody go; false if nobody can now. */
    private boolean step(long end) {
        Driver drive = driver();
        List<ActorInstance> due = drive.due();
        boolean timed = !due.isEmpty() && drive.nextAlarmNs() <= end && drive.nextAlarmNs() != NEVER;
        candidates.collect(due, world().hasWork(), timed, last);
        if (candidates.size() == 0) {
            return false;
        }
        steps++;
        int choice = decisions.who(candidates);
        int key = candidates.key(choice);
        switch (key) {
            case Candidates.CLOCK -> advanceTo(Math.min(drive.nextAlarmNs(), clock.nanoTime() + LATEST_NS));
            case Candidates.WORLD -> {
                note("(outside)");
                world().step(trace);
            }
            default -> {
                int place = candidates.place(choice);
                last = key;
                note(due.get(place).toString());
                drive.step(place);
                clock.advance(STEP_NS);
                world().retry();
            }
        }
        return true;
    }

    /** Nobody has anything to do now. Why the run is over, or null if time may change that. */
    private Goal.@Nullable End passTime(Goal goal, Graph running, long end) {
        if (goal.quietEnds() && running.isQuiet() && !world().hasMore()) {
            return Goal.End.QUIET;
        }
        long next = driver().nextAlarmNs();
        if (next != NEVER && next <= end) {
            advanceTo(next);
            return null;
        }
        if (end == NEVER) {
            return Goal.End.QUIET;
        }
        clock.advanceTo(end);
        return Goal.End.TIME_OVER;
    }

    private void advanceTo(long timeNs) {
        note("(clock)");
        if (trace != null) {
            trace.passes(timeNs);
        }
        clock.advanceTo(timeNs);
    }

    private void note(String who) {
        if (trace != null) {
            trace.step(steps, clock.nanoTime(), who);
        }
    }

    private World world() {
        return Objects.requireNonNull(world, "started");
    }

    private Driver driver() {
        return Objects.requireNonNull(driver, "started");
    }

    /** What was decided, for a replay. */
    Deviations deviations() {
        return decisions.deviations();
    }

    long steps() {
        return steps;
    }

    @Override
    public long nowNs() {
        return clock.nanoTime();
    }

    @Override
    public int batch(int most) {
        return decisions.batch(most);
    }

    @Override
    public boolean strikes() {
        return decisions.strikes();
    }

    @Override
    public @Nullable Trace trace() {
        return trace;
    }
}
