package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.DoubleBatch;
import java.util.List;
import java.util.stream.IntStream;

/** The contract of a lane, for doubles. */
final class DoubleLaneTest extends LaneContract<DoubleOutput, DoubleInput> {
    @Override
    Object slots() {
        return new double[CAPACITY];
    }

    @Override
    DoubleOutput output(Party owner, Ring[] rings) {
        return output(owner, rings, Overflow.BACKPRESSURE);
    }

    @Override
    DoubleOutput output(Party owner, Ring[] rings, Overflow overflow) {
        return new DoubleOutput(owner, overflow, rings);
    }

    @Override
    DoubleInput input(InputCursor[] cursors) {
        return new DoubleInput(cursors);
    }

    @Override
    void send(DoubleOutput output, long message) {
        output.send((double) message);
    }

    @Override
    boolean trySend(DoubleOutput output, long message) {
        return output.trySend((double) message);
    }

    @Override
    long take(DoubleInput input) {
        return (long) input.take();
    }

    @Override
    long peek(DoubleInput input) {
        return (long) input.peek();
    }

    @Override
    List<Long> batch(DoubleInput input, int max) {
        DoubleBatch batch = input.batch(max);
        return IntStream.range(0, batch.size())
                .mapToObj(i -> (long) (batch.get(i) + batch.array()[batch.offset() + i]) / 2)
                .toList();
    }
}
