package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The life of an instance: it waits to be born, starts, runs, leaves, saves what is durable and has ended; a failure takes
 * it back to the beginning. The instance's thread calls all methods but {@link #phase}, {@link #regeneration}, {@link
 * #lastFailure}, {@link #hasFailed}, {@link #effort} and {@link #ballot}.
 */
final class Life {
    /** Where in its life an instance is. */
    enum Phase {
        WAITING,
        STARTING,
        RUNNING,
        LEAVING,
        SAVING,
        ENDED
    }

    static final int LIFE_CYCLE = -1;

    private final ActorInstance instance;
    private final Graph graph;
    private final Effort effort = new Effort();
    private final Ballot ballot;
    private final Recovery recovery;

    private volatile Phase phase = Phase.WAITING;
    private volatile int regeneration;

    private @Nullable Activations activations;
    private boolean delayed;
    private long notBeforeNs;
    /** It restarts with its troupe. */
    private boolean together;
    /** Why the present generation exists. */
    private @Nullable Failure reborn;

    private @Nullable Cycle cycle;
    private @Nullable Troupe troupe;

    Life(ActorInstance instance) {
        this.instance = instance;
        this.graph = instance.graph;
        this.ballot = new Ballot(instance);
        this.recovery = new Recovery(this);
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

    @Nullable
    Failure lastFailure() {
        return recovery.lastFailure();
    }

    boolean hasFailed() {
        return recovery.hasFailedForGood();
    }

    @Nullable
    Troupe troupe() {
        return troupe;
    }

    @Nullable
    Failure reborn() {
        return reborn;
    }

    Effort effort() {
        return effort;
    }

    Ballot ballot() {
        return ballot;
    }

    /** Does one piece of what there is to do. False if that was all, as far as it can see without another look. */
    boolean step(Stopwatch watch) {
        if (graph.isAborted()) {
            return false;
        }
        effort.begin(watch.nowNs());
        try {
            return advance(watch);
        } catch (Throwable failure) {
            return recovery.failed(failure);
        } finally {
            effort.end();
        }
    }

    /** Whether {@link #step} would do something. */
    boolean isDue() {
        if (graph.isAborted()) {
            return false;
        }
        DurableCells durables = instance.durables();
        if (durables != null) {
            boolean saving = isSaving(durables);
            boolean due = durables.isDue(saving);
            if (saving || due) {
                return due;
            }
        }
        return switch (phase) {
            case WAITING -> ownDelayNs(graph.clock.nanoTime()) <= 0;
            case STARTING, LEAVING -> actor().outputsReady();
            case RUNNING -> actor().ready() || ballot.isDue(actor());
            case SAVING, ENDED -> false;
        };
    }

    /** Whether {@link #delayNs} may be anything but never. */
    boolean expectsMoment() {
        return phase != Phase.RUNNING
                || !instance.moments().isEmpty()
                || ballot.asksAgain()
                || instance.durables() != null;
    }

    /** How long after {@code nowNs} the next step is due by the clock alone, or never. What is due by now is not counted. */
    long delayNs(long nowNs) {
        DurableCells durables = instance.durables();
        if (durables == null) {
            return ownDelayNs(nowNs);
        }
        boolean saving = isSaving(durables);
        long delay = durables.delayNs(nowNs, saving);
        return saving ? delay : Math.min(delay, ownDelayNs(nowNs));
    }

    private long ownDelayNs(long nowNs) {
        if (phase == Phase.WAITING) {
            return delayed ? notBeforeNs - nowNs : 0;
        }
        if (phase != Phase.RUNNING) {
            return Moment.NEVER;
        }
        return Math.min(ballot.delayNs(nowNs), instance.moments().delayNs(nowNs));
    }

    private Activations actor() {
        Activations actor = activations;
        if (actor == null) {
            throw new IllegalStateException(instance.label + " has not been born");
        }
        return actor;
    }

    /** Whether nothing else happens until the durable cells are in their file. */
    private boolean isSaving(DurableCells durables) {
        return phase == Phase.SAVING || durables.isHolding();
    }

    private boolean advance(Stopwatch watch) throws Throwable {
        DurableCells durables = instance.durables();
        if (durables == null) {
            return live(watch);
        }
        if (phase != Phase.SAVING && durables.isHolding()) {
            instance.commit();
            return !durables.isHolding();
        }
        boolean active = live(watch);
        if (phase.compareTo(Phase.SAVING) < 0) {
            durables.save();
        }
        return active;
    }

    private boolean live(Stopwatch watch) throws Throwable {
        return switch (phase) {
            case WAITING -> together ? riseWithTroupe() : beBorn();
            case STARTING -> start();
            case RUNNING -> run(watch);
            case LEAVING -> leave();
            case SAVING -> save();
            case ENDED -> false;
        };
    }

    private boolean riseWithTroupe() {
        if (troupe == null || ownDelayNs(graph.clock.nanoTime()) > 0) {
            return false;
        }
        troupe.rise();
        return true;
    }

    private boolean beBorn() {
        if (ownDelayNs(graph.clock.nanoTime()) > 0) {
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
        if (ballot.hasVoted()) {
            return false; // what has come meanwhile is for the next step, which takes the vote back first
        }
        if (work(watch) == 0) {
            return false;
        }
        ballot.activated();
        return effort.mayGoOn();
    }

    private int work(Stopwatch watch) throws Throwable {
        boolean singly = graph.isStopping() && ballot.isSource();
        long slowNs = graph.monitors.slowNs();
        return slowNs == Monitors.NEVER_SLOW ? effort.work(actor(), singly, watch) : workWatched(singly, watch, slowNs);
    }

    /** Somebody wants to know of activations that take long. */
    private int workWatched(boolean singly, Stopwatch watch, long slowNs) throws Throwable {
        long began = System.nanoTime();
        int done = 0;
        boolean active = true;
        try {
            done = effort.work(actor(), singly, watch);
            active = done > 0;
            return done;
        } finally {
            long tookNs = System.nanoTime() - began;
            if (active && tookNs >= slowNs) {
                graph.monitors.slow(instance, done, tookNs);
            }
        }
    }

    private boolean leave() throws Throwable {
        if (!actor().outputsReady()) {
            return false;
        }
        instance.begin(LIFE_CYCLE, null);
        actor().onStop();
        instance.mark();
        end();
        return false;
    }

    /** Nothing is activated any more; what is to survive is written before others can see that. */
    void end() {
        activations = null;
        phase = Phase.SAVING;
        save();
    }

    private boolean save() {
        DurableCells durables = instance.durables();
        if (durables == null || durables.flush()) {
            close();
        }
        return false;
    }

    /** Closes what the instance sends to and lets go of what it receives. */
    private void close() {
        phase = Phase.ENDED;
        instance.closeEnds();
        ballot.end();
        graph.ended(instance);
    }

    // ---- restarts

    /** It is asked for its vote; if it has not even started, it needn't. */
    boolean calledOff() {
        if (phase != Phase.RUNNING) {
            end();
            return false;
        }
        ballot.activated();
        return true;
    }

    /** Its troupe restarts. Who leaves already goes on leaving; who has not been made since its last restart, or ever, just waits. */
    void restartTogether(Failure failure, long atNs) {
        if (phase == Phase.WAITING && activations == null) {
            restartAt(atNs, reborn, regeneration, true);
        } else if (phase.compareTo(Phase.LEAVING) < 0) {
            graph.monitors.restarting(instance, failure, atNs - graph.clock.nanoTime());
            restartAt(atNs, failure, regeneration + 1, true);
        }
    }

    /** The actor will be made again, then. */
    void restartAt(long atNs, @Nullable Failure failure, int generation, boolean withTroupe) {
        activations = null;
        delayed = true;
        notBeforeNs = atNs;
        together = withTroupe;
        reborn = failure;
        regeneration = generation;
        phase = Phase.WAITING;
    }

    /** A step of the troupe's restart: the actor is made, or started, if that is its next step. */
    void rise(Phase from) {
        if (!together || phase != from) {
            return;
        }
        try {
            if (from == Phase.WAITING) {
                beBorn();
            } else {
                together = false;
                start();
            }
        } catch (Throwable failure) {
            together = false;
            recovery.failed(failure);
        }
    }
}
