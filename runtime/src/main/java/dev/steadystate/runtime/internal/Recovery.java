package dev.steadystate.runtime.internal;

import dev.steadystate.OnExhausted;
import dev.steadystate.runtime.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an instance that has failed: it restarts, alone or with its troupe, or it is given up. The instance's thread
 * calls all methods but {@link #lastFailure} and {@link #hasFailedForGood}.
 */
final class Recovery {
    private final Life life;
    private final ActorInstance instance;
    private final Graph graph;

    /** Whatever came of it. */
    private volatile @Nullable Failure lastFailure;
    /** It has failed and is not restarted. */
    private volatile boolean failedForGood;
    /** From the first failure on. */
    private @Nullable Supervision supervision;

    Recovery(Life life) {
        this.life = life;
        this.instance = life.instance();
        this.graph = instance.graph;
    }

    @Nullable
    Failure lastFailure() {
        return lastFailure;
    }

    boolean hasFailedForGood() {
        return failedForGood;
    }

    /** A step has thrown. Returns whether there is something to do at once. */
    boolean failed(Throwable cause) {
        if (graph.isAborted()) {
            instance.undo(cause, false);
            return false; // as likely as not what the abort has interrupted
        }
        Failure failure = supervision().note(cause, where());
        lastFailure = failure;
        boolean fatal = Faults.isFatal(cause);
        boolean incurable = Faults.isIncurable(cause);
        int attempts = instance.undo(cause, !fatal && !incurable);
        if (fatal) {
            failedForGood(failure);
            graph.crashed(instance, cause);
        } else if (life.phase().compareTo(Life.Phase.LEAVING) >= 0) {
            // Not tried again: it has agreed to stop, and the others wait for it.
            failedForGood(failure);
            graph.failed(instance, cause);
            if (life.phase() == Life.Phase.LEAVING) {
                life.end();
            }
        } else if (isCalledOff(cause)) {
            return life.calledOff();
        } else if (incurable) {
            giveUp(failure);
        } else {
            restart(failure, attempts);
        }
        return false;
    }

    private Supervision supervision() {
        if (supervision == null) {
            supervision = new Supervision(instance);
        }
        return supervision;
    }

    private Failure.Phase where() {
        return switch (life.phase()) {
            case WAITING -> Failure.Phase.CONSTRUCTOR;
            case STARTING -> Failure.Phase.ON_START;
            case RUNNING -> instance.ordinal() == Life.LIFE_CYCLE ? Failure.Phase.MAY_STOP : Failure.Phase.ACTIVATION;
            case LEAVING, SAVING, ENDED -> Failure.Phase.ON_STOP;
        };
    }

    /** Whether a blocking source was interrupted because the graph stops. */
    private boolean isCalledOff(Throwable cause) {
        return instance.spec.blocking && instance.isSource() && graph.isStopping() && Faults.isInterrupt(cause);
    }

    private void restart(Failure failure, int attempts) {
        long now = graph.clock.nanoTime();
        long backoff = supervision().backoffNs(attempts, now);
        if (backoff == Supervision.SPENT) {
            exhausted(failure, now);
        } else {
            int next = life.regeneration() + 1;
            Log.warn(failure + "; restart " + next + " in " + backoff / 1_000_000 + " ms", failure.cause());
            graph.monitors.restarting(instance, failure, backoff);
            life.restartAt(now + backoff, failure, next, false);
        }
    }

    private void exhausted(Failure failure, long nowNs) {
        boolean escalates = instance.spec.restarts.onExhausted() == OnExhausted.ESCALATE;
        Troupe troupe = life.troupe();
        if (escalates && troupe != null && troupe.restart(instance, failure, nowNs)) {
            Log.warn(failure + "; its restarts are spent, its troupe restarts", failure.cause());
        } else {
            giveUp(failure);
        }
    }

    private void giveUp(Failure failure) {
        failedForGood(failure);
        if (instance.spec.restarts.onExhausted() == OnExhausted.STOP_ACTOR) {
            Log.error(failure + "; it is not restarted and stops", failure.cause());
        } else {
            graph.failed(instance, failure.cause());
        }
        life.end();
    }

    private void failedForGood(Failure failure) {
        failedForGood = true;
        graph.monitors.failed(instance, failure);
    }
}
