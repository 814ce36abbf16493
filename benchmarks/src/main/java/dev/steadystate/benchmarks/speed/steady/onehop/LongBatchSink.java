package dev.steadystate.benchmarks.speed.steady.onehop;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.Rx;
import dev.steadystate.Schedule;
import dev.steadystate.benchmarks.speed.ring.Checksum;
import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;

/** Is called for each slice of numbers. */
@Actor(schedule = Schedule.DEDICATED)
final class LongBatchSink {
    @Rx("numbers")
    LongReceiver numbers;

    private final Checksum checksum;

    @Inject
    LongBatchSink(Checksum checksum) {
        this.checksum = checksum;
    }

    @OnBatch("numbers")
    void receive(LongBatch batch) {
        checksum.add(batch.array(), batch.offset(), batch.size());
    }
}
