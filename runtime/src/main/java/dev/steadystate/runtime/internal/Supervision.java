package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Failure;
import org.jspecify.annotations.Nullable;

/** The failures of an instance: counts them, and says when it may try again. Made at the first one; used by the instance's thread. */
final class Supervision {
    /** There are no more restarts. */
    static final long SPENT = -1;

    private final ActorInstance instance;
    private final RestartBudget budget;
    private @Nullable Failure last;
    private long lastActivation;

    Supervision(ActorInstance instance) {
        this.instance = instance;
        this.budget = new RestartBudget(instance.spec.restarts, instance.graph.seedOf(instance));
    }

    /** Notes a failure, before the activation is undone. */
    Failure note(Throwable cause, Failure.Phase phase) {
        String method = phase == Failure.Phase.ACTIVATION ? instance.spec.method(instance.ordinal()) : "";
        long activation = instance.activation();
        Failure before = last;
        int attempts = 1;
        if (before != null && before.phase() == phase && lastActivation == activation) {
            attempts = before.attempts() + 1;
        }
        lastActivation = activation;
        last = new Failure(
                instance.name(), instance.instance(), phase, method, cause, attempts, instance.graph.clock.nanoTime());
        return last;
    }

    /**
     * The pause before the next restart, or {@link #SPENT}.
     *
     * @param settled how often the message has failed whose failures a dead letter will settle: they don't count against
     *     the budget; otherwise 0
     */
    long backoffNs(int settled, long nowNs) {
        if (settled > 0) {
            return budget.backoffNs(settled);
        }
        return budget.spend(nowNs) ? budget.backoffNs() : SPENT;
    }
}
