package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Veto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instance agrees to stop. It is asked when nothing can come any more: a source when the graph stops or it has
 * closed all its outputs, any other when its inputs have ended, members of a cycle together. The instance's thread calls
 * all methods but {@link #hasRefused} and {@link #hasVoted}.
 */
final class Ballot {
    /** Why an instance has not stopped whose actor says no. */
    static final String REFUSAL = "mayStop() returns false";

    private static final long ASK_AGAIN_NS = 10_000_000;

    private final ActorInstance instance;
    private final Graph graph;

    private @Nullable Cycle cycle;
    /** Asked since the last activation, and not agreed. */
    private boolean asked;

    private volatile boolean voted;
    private long askAgainNs;
    private volatile boolean refused;

    Ballot(ActorInstance instance) {
        this.instance = instance;
        this.graph = instance.graph;
    }

    void join(Cycle ring) {
        cycle = ring;
    }

    boolean isSource() {
        return instance.isSource();
    }

    /** The actor has said no when it was asked last. Any thread. */
    boolean hasRefused() {
        return refused;
    }

    /** Its vote stands until the others of its cycle have voted too, or it runs again. Any thread. */
    boolean hasVoted() {
        return voted;
    }

    /** Takes back the vote: the instance runs again. */
    void reopen() {
        if (voted && cycle != null && !cycle.withdraw(instance)) {
            voted = false;
            asked = false;
        }
    }

    /** There was an activation; the actor may think differently now. */
    void activated() {
        asked = false;
    }

    /** Whether there is a reason to ask now. */
    boolean isDue(Activations actor) {
        if (voted) {
            return cycle != null && cycle.isDecided();
        }
        return (!asked || graph.clock.nanoTime() - askAgainNs >= 0) && nothingCanCome(actor);
    }

    /** Asks, if there is a reason to; true if the instance leaves. */
    boolean leaves(Activations actor) throws Throwable {
        if (!isDue(actor)) {
            return false;
        }
        if (voted) {
            return true;
        }
        boolean agrees = agrees(actor);
        if (!agrees && !refused) {
            graph.monitors.vetoed(List.of(new Veto(instance.name(), instance.instance(), REFUSAL)));
        }
        refused = !agrees;
        asked = true;
        askAgainNs = graph.clock.nanoTime() + ASK_AGAIN_NS;
        if (agrees && cycle != null) {
            voted = true;
            return cycle.vote(instance);
        }
        return agrees && inputsEnded();
    }

    private boolean agrees(Activations actor) throws Throwable {
        instance.begin(Life.LIFE_CYCLE, null);
        boolean agrees = actor.mayStop();
        instance.keep();
        return agrees;
    }

    private boolean nothingCanCome(Activations actor) {
        if (isSource()) {
            return graph.isStopping() || hasClosedOutputs();
        }
        if (cycle != null) {
            return cycle.isQuietFor(instance) && !actor.ready();
        }
        // What is too little for a demand stays; the actor's own vote may still take it.
        return inputsEnded() || (inputsClosed() && !actor.ready() && actor.outputsReady());
    }

    private boolean hasClosedOutputs() {
        for (LaneOutput each : instance.outputs()) {
            if (!each.isClosed()) {
                return false;
            }
        }
        return instance.outputs().length > 0;
    }

    private boolean inputsEnded() {
        for (Input each : instance.inputs()) {
            if (!each.isClosed()) {
                return false;
            }
        }
        return true;
    }

    private boolean inputsClosed() {
        for (Input each : instance.inputs()) {
            for (LaneInput lane : each.laneEnds()) {
                if (!lane.ring().isClosed()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the actor is to be asked again. */
    boolean asksAgain() {
        return asked && !voted;
    }

    /** How long until the actor is asked again, or never. */
    long delayNs(long nowNs) {
        return asksAgain() ? Math.max(1, askAgainNs - nowNs) : Moment.NEVER;
    }

    /** The instance has ended; the others of its cycle needn't wait for it. */
    void end() {
        if (cycle != null) {
            cycle.gone(instance);
        }
    }
}
