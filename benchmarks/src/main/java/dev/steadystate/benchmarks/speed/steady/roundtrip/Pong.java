package dev.steadystate.benchmarks.speed.steady.roundtrip;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;

/** Sends back what comes. */
@Actor(schedule = Schedule.DEDICATED)
final class Pong {
    @Rx("there")
    LongReceiver there;

    @Tx("back")
    LongSender back;

    @OnMessage("there")
    void onServe(long sentNs) {
        back.send(sentNs);
    }
}
