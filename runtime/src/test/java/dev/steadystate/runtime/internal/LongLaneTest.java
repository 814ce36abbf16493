package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.LongBatch;
import java.util.List;
import java.util.stream.IntStream;

/** The contract of a lane, for longs. */
final class LongLaneTest extends LaneContract<LongOutput, LongInput> {
    @Override
    Object slots() {
        return new long[CAPACITY];
    }

    @Override
    LongOutput output(Party owner, Ring[] rings) {
        return output(owner, rings, Overflow.BACKPRESSURE);
    }

    @Override
    LongOutput output(Party owner, Ring[] rings, Overflow overflow) {
        return new LongOutput(owner, overflow, rings);
    }

    @Override
    LongInput input(InputCursor[] cursors) {
        return new LongInput(cursors);
    }

    @Override
    void send(LongOutput output, long message) {
        output.send(message);
    }

    @Override
    boolean trySend(LongOutput output, long message) {
        return output.trySend(message);
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
