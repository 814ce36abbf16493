package dev.steadystate.benchmarks.speed.steady.restart;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.OnStop;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.steady.Sent;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sends as fast as it can, and has nothing to do with the one that fails. */
@Actor
final class Neighbour {
    @Tx(value = "news", capacity = 1 << 16)
    LongSender news;

    @State
    LongCell next;

    private final Sent sent;

    @Inject
    Neighbour(@Named("news") Sent sent) {
        this.sent = sent;
    }

    @OnRoom("news")
    void send() {
        long number = next.get();
        for (int room = news.room(); room > 0; room--) {
            news.send(number++);
        }
        next.set(number);
    }

    @OnStop
    void tell() {
        sent.set(next.get());
    }
}
