package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.OnStop;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.steady.Sent;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Fills its channel whenever there is room. */
@Actor
final class Generator {
    @Tx(value = "numbers", capacity = 1 << 16)
    LongSender numbers;

    @State
    LongCell next;

    private final Sent sent;

    @Inject
    Generator(Sent sent) {
        this.sent = sent;
    }

    @OnRoom("numbers")
    void generate() {
        long number = next.get();
        for (int room = numbers.room(); room > 0; room--) {
            numbers.send(number++);
        }
        next.set(number);
    }

    @OnStop
    void tell() {
        sent.set(next.get());
    }
}
