package dev.steadystate.benchmarks.speed.steady.fizzbuzz;

import dev.steadystate.Actor;
import dev.steadystate.OnBatch;
import dev.steadystate.Rx;
import dev.steadystate.Tx;
import dev.steadystate.benchmarks.speed.fizzbuzz.Words;
import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongClaim;
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
        for (int done = 0; done < batch.size(); ) {
            LongClaim claim = messages.claim(batch.size() - done);
            translate(batch.array(), batch.offset() + done, claim.array(), claim.offset(), claim.size());
            done += claim.size();
            claim.send(claim.size());
        }
    }

    private static void translate(long[] numbers, int from, long[] words, int to, int count) {
        for (int i = 0; i < count; i++) {
            words[to + i] = Words.of(numbers[from + i]);
        }
    }
}
