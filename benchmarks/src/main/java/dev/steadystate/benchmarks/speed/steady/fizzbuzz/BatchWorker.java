package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.fizzbuzz.Words;
import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongReceiver;
import dev.steadystate.runtime.LongSender;

/** Is called for each slice of numbers. */
@Actor
final class BatchWorker {
    @Rx("numbers")
    LongReceiver numbers;

    @Tx(value = "messages", capacity = 1 << 16)
    LongSender messages;

    @OnBatch("numbers")
    void onNumbers(LongBatch batch) {
        long[] slots = batch.array();
        int from = batch.offset();
        int end = from + batch.size();
        for (int i = from; i < end; i++) {
            messages.send(Words.of(slots[i]));
        }
    }
}
