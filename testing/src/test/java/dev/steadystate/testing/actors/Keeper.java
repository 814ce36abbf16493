package dev.steadystate.testing.actors;

import dev.steadystate.Actor;
import dev.steadystate.OnMessage;
import dev.steadystate.Restarts;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Says which badge it has been given. */
@Actor(restarts = @Restarts(max = 2, within = "1m", minBackoff = "10ms", maxBackoff = "10ms", jitter = 0))
final class Keeper {
    @Rx("calls")
    LongReceiver calls;

    @Tx(value = "badges", capacity = 4)
    LongSender badges;

    private final Badge badge;

    @Inject
    Keeper(Badge badge) {
        this.badge = badge;
    }

    @OnMessage("calls")
    void answer(long call) {
        badges.send(badge.number());
    }
}
