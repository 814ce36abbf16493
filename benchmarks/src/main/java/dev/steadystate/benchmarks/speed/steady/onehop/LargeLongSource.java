package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.OnStop;
import dev.steadystate.Schedule;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.steady.Sent;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Fills a large channel of longs. */
@Actor(schedule = Schedule.DEDICATED)
final class LargeLongSource {
    @Tx(value = "numbers", capacity = 1 << 20)
    LongSender numbers;

    @State
    LongCell next;

    private final Sent sent;

    @Inject
    LargeLongSource(Sent sent) {
        this.sent = sent;
    }

    @OnRoom("numbers")
    void send() {
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
