package dev.steadystate.runtime.internal;

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
    boolean restart(RestartRule rule, long nowNs) {
        if (budget == null) {
            budget = new RestartBudget(rule);
        }
        if (!budget.spend(nowNs)) {
            return false;
        }
        long atNs = nowNs + budget.backoffNs();
        for (ActorInstance each : members) {
            each.life.restartAt(atNs);
            each.wake();
        }
        return true;
    }
}
