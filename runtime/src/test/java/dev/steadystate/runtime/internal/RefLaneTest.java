package dev.steadystate.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.steadystate.Overflow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of a lane, for objects. */
final class RefLaneTest extends LaneContract<RefOutput<Long>, RefInput<Long>> {
    @Override
    Object slots() {
        return new Object[CAPACITY];
    }

    @Override
    RefOutput<Long> output(Party owner, Ring[] rings) {
        return output(owner, rings, Overflow.BACKPRESSURE);
    }

    @Override
    RefOutput<Long> output(Party owner, Ring[] rings, Overflow overflow) {
        return new RefOutput<>(owner, overflow, rings);
    }

    @Override
    RefInput<Long> input(InputCursor[] cursors) {
        return new RefInput<>(cursors);
    }

    @Override
    void send(RefOutput<Long> output, long message) {
        output.send(message);
    }

    @Override
    boolean trySend(RefOutput<Long> output, long message) {
        return output.trySend(message);
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
        assertThat((Object[]) ring.slots).contains(0L, 5L);
        receiver.keep();
        assertThat((Object[]) ring.slots).containsOnlyNulls();
        sendAll(0, 3);
        sender.undo();
        assertThat((Object[]) ring.slots).containsOnlyNulls();
    }
}
