package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import java.util.ArrayDeque;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** A lane with a commit after each message behaves like a bounded queue, in every interleaving of its two threads. */
public class LaneModelTest {
    private static final int CAPACITY = 2;

    private final Bystander sender = new Bystander("Sender-0");
    private final Bystander receiver = new Bystander("Receiver-0");
    private final LongOutput output;
    private final LongInput input;

    public LaneModelTest() {
        Ring ring = new Ring("numbers", new LongSlots(CAPACITY), Long.MAX_VALUE);
        output = new LongOutput(new Lane(sender, Overflow.BACKPRESSURE, ring));
        input = new LongInput(new Lane(receiver, Overflow.BACKPRESSURE, ring));
    }

    @Operation(nonParallelGroup = "sender")
    public boolean send(int message) {
        boolean sent = output.hasRoom(1) && output.trySend(message);
        sender.keep();
        return sent;
    }

    @Operation(nonParallelGroup = "receiver")
    public int take() {
        int taken = input.has(1) ? (int) input.take() : Integer.MIN_VALUE;
        receiver.keep();
        return taken;
    }

    @Test
    void everyInterleavingIsThatOfAQueue() {
        new ModelCheckingOptions()
                .threads(2)
                .iterations(5)
                .invocationsPerIteration(500)
                .sequentialSpecification(Sequential.class)
                .check(LaneModelTest.class);
    }

    /** The same, one call after the other. */
    public static class Sequential {
        private final ArrayDeque<Integer> queue = new ArrayDeque<>();

        public boolean send(int message) {
            return queue.size() < CAPACITY && queue.add(message);
        }

        public int take() {
            return queue.isEmpty() ? Integer.MIN_VALUE : queue.remove();
        }
    }
}
