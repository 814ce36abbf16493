package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;

/** Is called for each large slice of numbers. */
@Actor(schedule = Schedule.DEDICATED)
final class LargeLongBatchSink {
    @Rx("numbers")
    LongReceiver numbers;

    private final Checksum checksum;

    @Inject
    LargeLongBatchSink(Checksum checksum) {
        this.checksum = checksum;
    }

    @OnBatch(value = "numbers", max = 1 << 16)
    void receive(LongBatch batch) {
        checksum.add(batch.array(), batch.offset(), batch.size());
    }
}
