package dev.steadystate.runtime.internal;

import dev.steadystate.OnExhausted;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import org.jspecify.annotations.Nullable;

/**
 * The life of an instance: it waits to be born, starts, runs, leaves and has ended; a failure takes it back to the
 * beginning. The instance's thread calls all methods but {@link #phase}, {@link #regeneration} and {@link #effort}.
 */
final class Life {
    /** Where in its life an instance is. */
    enum Phase {
        WAITING,
        STARTING,
        RUNNING,
        LEAVING,
        ENDED
    }

    static final int LIFE_CYCLE = -1;

    private final ActorInstance instance;
    private final Graph graph;
    private final Effort effort = new Effort();
    private final Ballot ballot;
    private final RestartBudget budget;

    private volatile Phase phase = Phase.WAITING;
    private volatile int regeneration;
    private @Nullable Activations activations;
    private boolean delayed;
    private long notBeforeNs;
    private @Nullable Cycle cycle;
    private @Nullable Troupe troupe;

    Life(ActorInstance instance) {
        this.instance = instance;
        this.graph = instance.graph;
        this.ballot = new Ballot(instance);
        this.budget = new RestartBudget(instance.spec.restarts);
    }

    void join(Cycle ring) {
        cycle = ring;
        ballot.join(ring);
    }

    void join(Troupe companions) {
        troupe = companions;
    }

    Phase phase() {
        return phase;
    }

    ActorInstance instance() {
        return instance;
    }

    int regeneration() {
        return regeneration;
    }

    Effort effort() {
        return effort;
    }

    Ballot ballot() {
        return ballot;
    }

    /** Does one piece of what there is to do. False if there was nothing. */
    boolean step(Stopwatch watch) {
        if (graph.isAborted()) {
            return false;
        }
        effort.begin(watch.nowNs());
        try {
            return advance(watch);
        } catch (Throwable failure) {
            return failed(failure);
        } finally {
            effort.end();
        }
    }

    /** Whether {@link #step} would do something. */
    boolean isDue() {
        if (graph.isAborted()) {
            return false;
        }
        return switch (phase) {
            case WAITING -> delayNs(graph.clock.nanoTime()) <= 0;
            case STARTING, LEAVING -> actor().outputsReady();
            case RUNNING -> actor().ready() || ballot.isDue(actor());
            case ENDED -> false;
        };
    }

    /** How long after {@code nowNs} the next step is due by the clock alone, or never. What is due by now is not counted. */
    long delayNs(long nowNs) {
        if (phase == Phase.WAITING) {
            return delayed ? notBeforeNs - nowNs : 0;
        }
        if (phase != Phase.RUNNING) {
            return Moment.NEVER;
        }
        long delay = ballot.delayNs(nowNs);
        for (Moment each : instance.moments()) {
            delay = Math.min(delay, each.delayNs(nowNs));
        }
        return delay;
    }

    private Activations actor() {
        Activations actor = activations;
        if (actor == null) {
            throw new IllegalStateException(instance.label + " has not been born");
        }
        return actor;
    }

    private boolean advance(Stopwatch watch) throws Throwable {
        return switch (phase) {
            case WAITING -> beBorn();
            case STARTING -> start();
            case RUNNING -> run(watch);
            case LEAVING -> leave();
            case ENDED -> false;
        };
    }

    private boolean beBorn() {
        if (delayNs(graph.clock.nanoTime()) > 0) {
            return false;
        }
        activations = instance.regenerate();
        phase = Phase.STARTING;
        return true;
    }

    private boolean start() throws Throwable {
        if (!actor().outputsReady()) {
            return false;
        }
        instance.begin(LIFE_CYCLE, null);
        actor().onStart();
        instance.keep();
        phase = Phase.RUNNING;
        return true;
    }

    private boolean run(Stopwatch watch) throws Throwable {
        ballot.reopen();
        if (cycle != null && cycle.onlyDrains(instance)) {
            instance.shutSources();
        }
        if (ballot.leaves(actor())) {
            phase = Phase.LEAVING;
            return true;
        }
        if (!effort.work(actor(), ballot.isSource() && graph.isStopping(), watch)) {
            return false;
        }
        ballot.activated();
        return true;
    }

    private boolean leave() throws Throwable {
        if (!actor().outputsReady()) {
            return false;
        }
        instance.begin(LIFE_CYCLE, null);
        actor().onStop();
        end();
        return false;
    }

    /** Closes what the instance sends to and lets go of what it receives. */
    private void end() {
        activations = null;
        phase = Phase.ENDED;
        instance.closeEnds();
        ballot.end();
        graph.ended(instance);
    }

    // ---- failures

    private boolean failed(Throwable failure) {
        int attempts = instance.undo(failure);
        if (graph.isAborted() || phase == Phase.ENDED) {
            graph.failed(instance, failure);
        } else if (isFatal(failure)) {
            graph.crashed(instance, failure);
        } else if (phase == Phase.LEAVING) {
            // Not tried again: it has agreed to stop, and the others wait for it.
            graph.failed(instance, failure);
            end();
        } else if (isCalledOff(failure)) {
            ballot.activated();
            return true;
        } else {
            restart(failure, attempts);
        }
        return false;
    }

    private static boolean isFatal(Throwable failure) {
        return failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
    }

    /** Whether a blocking source was interrupted because the graph stops: it is asked for its vote. */
    private boolean isCalledOff(Throwable failure) {
        if (!instance.spec.blocking || !ballot.isSource() || !graph.isStopping()) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException
                    || cause instanceof ClosedByInterruptException
                    || cause instanceof InterruptedIOException) {
                return true;
            }
        }
        return false;
    }

    /** Restarts the actor if it may; what a dead letter will settle doesn't count against the budget. */
    private void restart(Throwable failure, int attempts) {
        long now = graph.clock.nanoTime();
        if (attempts > 0 || budget.spend(now)) {
            long backoff = attempts > 0 ? budget.backoffNs(attempts) : budget.backoffNs();
            Log.LOG.warn("{} failed; restart {} in {} ms", instance, regeneration + 1, backoff / 1_000_000, failure);
            restartAt(now + backoff);
        } else {
            exhausted(failure, now);
        }
    }

    private void exhausted(Throwable failure, long nowNs) {
        RestartRule rule = instance.spec.restarts;
        if (rule.onExhausted() == OnExhausted.ESCALATE && troupe != null && troupe.restart(rule, nowNs)) {
            Log.LOG.warn("{} has spent its restarts; its troupe restarts", instance, failure);
            return;
        }
        if (rule.onExhausted() == OnExhausted.STOP_ACTOR) {
            Log.LOG.error("{} has spent its restarts and stops", instance, failure);
        } else {
            graph.failed(instance, failure);
        }
        end();
    }

    /** Gives the instance a fresh actor at a time; not if it is leaving already. */
    void restartAt(long atNs) {
        if (phase != Phase.LEAVING && phase != Phase.ENDED) {
            int generation = regeneration;
            activations = null;
            delayed = true;
            notBeforeNs = atNs;
            regeneration = generation + 1;
            phase = Phase.WAITING;
        }
    }
}
