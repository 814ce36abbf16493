package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.OnStop;
import dev.steadystate.Schedule;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.steady.Sent;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongClaim;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Fills a large channel of longs. */
@Actor(schedule = Schedule.DEDICATED)
final class LongSliceSource {
    private static final int SLICE = 1 << 12;

    @Tx(value = "numbers", capacity = 1 << 16)
    LongSender numbers;

    @State
    LongCell next;

    private final Sent sent;

    @Inject
    LongSliceSource(Sent sent) {
        this.sent = sent;
    }

    @OnRoom("numbers")
    void send() {
        LongClaim claim = numbers.claim(SLICE);
        int size = claim.size();
        Counting.fill(next.get(), claim.array(), claim.offset(), size);
        claim.send(size);
        next.set(next.get() + size);
    }

    @OnStop
    void tell() {
        sent.set(next.get());
    }
}
