package dev.steadystate.benchmarks.speed.steady.many;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.OnStart;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.many.HopCount;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Passes tokens on; keeps them once the graph is to stop. */
@Actor
final class Relay {
    @Rx("in")
    LongReceiver in;

    @Tx(value = "out", capacity = 64)
    LongSender out;

    private final RingPlan plan;
    private final ActorContext context;
    private final HopCount hops;

    @Inject
    Relay(RingPlan plan, ActorContext context) {
        this.plan = plan;
        this.context = context;
        this.hops = plan.hops(context.instance());
    }

    @OnStart
    void serve() {
        if (plan.startsAt(context.instance())) {
            out.send(context.instance());
        }
    }

    @OnMessage("in")
    void pass(long token) {
        if (context.isStopRequested()) {
            plan.returned(token);
        } else {
            hops.increment();
            out.send(token);
        }
    }
}
