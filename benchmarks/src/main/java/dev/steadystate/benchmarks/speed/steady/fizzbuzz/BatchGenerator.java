package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnRoom;
import dev.steadystate.OnStop;
import dev.steadystate.State;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.steady.Sent;
import dev.steadystate.runtime.LongCell;
import dev.steadystate.runtime.LongClaim;
import dev.steadystate.runtime.LongSender;
import jakarta.inject.Inject;

/** Fills slices of its channel where they stand. */
@Actor
final class BatchGenerator {
    private static final int SLICE = 4_096;

    @Tx(value = "numbers", capacity = 1 << 16)
    LongSender numbers;

    @State
    LongCell next;

    private final Sent sent;

    @Inject
    BatchGenerator(Sent sent) {
        this.sent = sent;
    }

    @OnRoom("numbers")
    void generate() {
        long number = next.get();
        LongClaim claim = numbers.claim(SLICE);
        long[] slots = claim.array();
        int from = claim.offset();
        int end = from + claim.size();
        for (int i = from; i < end; i++) {
            slots[i] = number++;
        }
        claim.send(end - from);
        next.set(number);
    }

    @OnStop
    void tell() {
        sent.set(next.get());
    }
}
