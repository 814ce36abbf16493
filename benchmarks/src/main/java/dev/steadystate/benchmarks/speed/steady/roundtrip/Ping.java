package dev.steadystate.benchmarks.speed.steady.roundtrip;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.OnStart;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.LatencyLog;
import dev.steadystate.runtime.ActorContext;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Sends the time, and the next time when it is back. */
@Actor(schedule = Schedule.DEDICATED)
final class Ping {
    @Tx("there")
    LongSender there;

    @Rx("back")
    LongReceiver back;

    private final LatencyLog latencies;

    @Inject
    Ping(LatencyLog latencies) {
        this.latencies = latencies;
    }

    @OnStart
    void serve() {
        there.send(System.nanoTime());
    }

    @OnMessage("back")
    void onReturn(long sentNs, ActorContext context) {
        latencies.record(System.nanoTime() - sentNs);
        if (!context.isStopRequested()) {
            there.send(System.nanoTime());
        }
    }
}
