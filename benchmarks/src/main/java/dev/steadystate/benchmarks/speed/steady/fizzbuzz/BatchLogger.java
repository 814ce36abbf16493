package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.Rx;
import dev.steadystate.benchmarks.speed.fizzbuzz.Tally;
import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongReceiver;
import jakarta.inject.Inject;

/** Is called for each slice of messages. */
@Actor
final class BatchLogger {
    @Rx("messages")
    LongReceiver messages;

    private final Tally tally;

    @Inject
    BatchLogger(Tally tally) {
        this.tally = tally;
    }

    @OnBatch("messages")
    void count(LongBatch batch) {
        long[] slots = batch.array();
        int from = batch.offset();
        int end = from + batch.size();
        for (int i = from; i < end; i++) {
            tally.add(slots[i]);
        }
    }
}
