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

/** Sends as fast as it can to the one that fails. */
@Actor
final class Supplier {
    @Tx(value = "supplies", capacity = 1 << 16)
    LongSender supplies;

    @State
    LongCell next;

    private final Sent sent;

    @Inject
    Supplier(@Named("supplies") Sent sent) {
        this.sent = sent;
    }

    @OnRoom("supplies")
    void send() {
        long number = next.get();
        for (int room = supplies.room(); room > 0; room--) {
            supplies.send(number++);
        }
        next.set(number);
    }

    @OnStop
    void tell() {
        sent.set(next.get());
    }
}
