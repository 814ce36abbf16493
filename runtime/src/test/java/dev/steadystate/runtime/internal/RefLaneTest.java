package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.runtime.Sender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of a lane, for objects. */
@SuppressWarnings("unchecked") // all ends are for Long
final class RefLaneTest extends LaneContract<RefOutput<Long>, RefInput<Long>> {
    @Override
    Slots slots() {
        return new RefSlots(CAPACITY);
    }

    @Override
    RefOutput<Long> output(Lane lane) {
        return new RefOutput<>(lane);
    }

    @Override
    RefInput<Long> input(Lane lane) {
        return new RefInput<>(lane);
    }

    @Override
    Output broadcast(LaneOutput[] lanes) {
        return new Broadcast<Long>(lanes);
    }

    @Override
    void send(Output output, long message) {
        ((Sender<Long>) output).send(message);
    }

    @Override
    boolean trySend(Output output, long message) {
        return ((Sender<Long>) output).trySend(message);
    }

    @Override
    long take(RefInput<Long> input) {
        return input.take();
    }

    @Override
    long peek(RefInput<Long> input) {
        return input.peek();
    }

    @Override
    List<Long> batch(RefInput<Long> input, int max) {
        List<Long> messages = new ArrayList<>();
        input.batch(max).forEach(messages::add);
        return messages;
    }

    @Test
    void theRingForgetsWhatWasTakenAndWhatWasUndone() {
        open(Long.MAX_VALUE - 3);
        sendAll(0, 6);
        sender.keep();
        takeAll();
        assertThat(((RefSlots) ring.slots).array).contains(0L, 5L);
        receiver.keep();
        assertThat(((RefSlots) ring.slots).array).containsOnlyNulls();
        sendAll(0, 3);
        sender.undo();
        assertThat(((RefSlots) ring.slots).array).containsOnlyNulls();
    }
}
