package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.IntBatch;
import java.util.List;
import java.util.stream.IntStream;

/** The contract of a lane, for ints. */
final class IntLaneTest extends LaneContract<IntOutput, IntInput> {
    @Override
    Object slots() {
        return new int[CAPACITY];
    }

    @Override
    IntOutput output(Party owner, Ring[] rings) {
        return output(owner, rings, Overflow.BACKPRESSURE);
    }

    @Override
    IntOutput output(Party owner, Ring[] rings, Overflow overflow) {
        return new IntOutput(owner, overflow, rings);
    }

    @Override
    IntInput input(InputCursor[] cursors) {
        return new IntInput(cursors);
    }

    @Override
    void send(IntOutput output, long message) {
        output.send((int) message);
    }

    @Override
    boolean trySend(IntOutput output, long message) {
        return output.trySend((int) message);
    }

    @Override
    long take(IntInput input) {
        return input.take();
    }

    @Override
    long peek(IntInput input) {
        return input.peek();
    }

    @Override
    List<Long> batch(IntInput input, int max) {
        IntBatch batch = input.batch(max);
        return IntStream.range(0, batch.size())
                .mapToObj(i -> (long) (batch.get(i) + batch.array()[batch.offset() + i]) / 2)
                .toList();
    }
}
