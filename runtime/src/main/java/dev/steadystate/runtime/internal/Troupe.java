package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instances that share one thread, and restart together when one of them escalates. Used by that thread. */
final class Troupe {
    private final List<ActorInstance> members = new ArrayList<>();
    private @Nullable RestartBudget budget;

    void add(ActorInstance member) {
        members.add(member);
        member.life.join(this);
    }

    List<ActorInstance> members() {
        return members;
    }

    /** Restarts all members together; false if that was done too often: the first that escalates sets the rule. */
    boolean restart(ActorInstance cause, Failure failure, long nowNs) {
        if (budget == null) {
            budget = new RestartBudget(cause.spec.restarts, cause.graph.seedOf(cause) + 1);
        }
        if (!budget.spend(nowNs)) {
            return false;
        }
        long atNs = nowNs + budget.backoffNs();
        for (ActorInstance each : members) {
            each.life.restartTogether(failure, atNs);
            each.wake();
        }
        return true;
    }

    /** The pause is over: all members are made, in the order in which they were first made, then all are started. */
    void rise() {
        for (ActorInstance each : members) {
            each.life.rise(Life.Phase.WAITING);
        }
        for (ActorInstance each : members) {
            each.life.rise(Life.Phase.STARTING);
            each.wake();
        }
    }
}
