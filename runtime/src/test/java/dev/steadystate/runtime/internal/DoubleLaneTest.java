package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.DoubleBatch;
import dev.steadystate.runtime.DoubleSender;
import java.util.List;
import java.util.stream.IntStream;

/** The contract of a lane, for doubles. */
final class DoubleLaneTest extends LaneContract<DoubleOutput, DoubleInput> {
    @Override
    Slots slots() {
        return new DoubleSlots(CAPACITY);
    }

    @Override
    DoubleOutput output(Lane lane) {
        return new DoubleOutput(lane);
    }

    @Override
    DoubleInput input(Lane lane) {
        return new DoubleInput(lane);
    }

    @Override
    Output broadcast(LaneOutput[] lanes) {
        return new DoubleBroadcast(lanes);
    }

    @Override
    void send(Output output, long message) {
        ((DoubleSender) output).send((double) message);
    }

    @Override
    boolean trySend(Output output, long message) {
        return ((DoubleSender) output).trySend((double) message);
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
