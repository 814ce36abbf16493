package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.LongBatch;
import dev.steadystate.runtime.LongSender;
import java.util.List;
import java.util.stream.IntStream;

/** The contract of a lane, for longs. */
final class LongLaneTest extends LaneContract<LongOutput, LongInput> {
    @Override
    Slots slots() {
        return new LongSlots(CAPACITY);
    }

    @Override
    LongOutput output(Lane lane) {
        return new LongOutput(lane);
    }

    @Override
    LongInput input(Lane lane) {
        return new LongInput(lane);
    }

    @Override
    Output broadcast(LaneOutput[] lanes) {
        return new LongBroadcast(lanes);
    }

    @Override
    void send(Output output, long message) {
        ((LongSender) output).send(message);
    }

    @Override
    boolean trySend(Output output, long message) {
        return ((LongSender) output).trySend(message);
    }

    @Override
    long take(LongInput input) {
        return input.take();
    }

    @Override
    long peek(LongInput input) {
        return input.peek();
    }

    @Override
    List<Long> batch(LongInput input, int max) {
        LongBatch batch = input.batch(max);
        return IntStream.range(0, batch.size())
                .mapToLong(i -> (batch.get(i) + batch.array()[batch.offset() + i]) / 2)
                .boxed()
                .toList();
    }
}
