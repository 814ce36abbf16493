package dev.steadystate.runtime.internal;

import dev.steadystate.runtime.IntBatch;
import dev.steadystate.runtime.IntSender;
import java.util.List;
import java.util.stream.IntStream;

/** The contract of a lane, for ints. */
final class IntLaneTest extends LaneContract<IntOutput, IntInput> {
    @Override
    Slots slots() {
        return new IntSlots(CAPACITY);
    }

    @Override
    IntOutput output(Lane lane) {
        return new IntOutput(lane);
    }

    @Override
    IntInput input(Lane lane) {
        return new IntInput(lane);
    }

    @Override
    Output broadcast(LaneOutput[] lanes) {
        return new IntBroadcast(lanes);
    }

    @Override
    void send(Output output, long message) {
        ((IntSender) output).send((int) message);
    }

    @Override
    boolean trySend(Output output, long message) {
        return ((IntSender) output).trySend((int) message);
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
