package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import java.util.ArrayDeque;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * A lane with a commit after each activation behaves like a bounded queue in every interleaving of its two threads, where its
 * positions wrap: what an activation sends appears at once, what a failed one did never happened.
 */
public abstract class LaneModel {
    static final int CAPACITY = 2;
    private static final int NOTHING = Integer.MIN_VALUE;
    private static final int ENDED = Integer.MAX_VALUE;

    private final Bystander sender = new Bystander("Sender-0");
    private final Bystander receiver = new Bystander("Receiver-0");
    private final LaneOutput output;
    private final LaneInput input;

    LaneModel(Slots slots) {
        Ring ring = new Ring("numbers", slots, Long.MAX_VALUE);
        output = output(new Lane(sender, Overflow.BACKPRESSURE, ring));
        input = input(new Lane(receiver, Overflow.BACKPRESSURE, ring));
    }

    abstract LaneOutput output(Lane lane);

    abstract LaneInput input(Lane lane);

    @Operation(nonParallelGroup = "sender")
    public boolean send(int message) {
        boolean open = output.isOpenWithRoom(1);
        if (open) {
            LaneKind.send(output, message);
        }
        sender.keep();
        return open;
    }

    @Operation(nonParallelGroup = "sender")
    public boolean sendTwo(int message) {
        boolean open = output.isOpenWithRoom(2);
        if (open) {
            LaneKind.send(output, message);
            LaneKind.send(output, message + 1);
        }
        sender.keep();
        return open;
    }

    @Operation(nonParallelGroup = "sender")
    public void sendAndFail(int message) {
        if (output.isOpenWithRoom(1)) {
            LaneKind.send(output, message);
        }
        output.close();
        sender.undo();
    }

    @Operation(nonParallelGroup = "sender")
    public void close() {
        output.close();
        sender.keep();
    }

    @Operation(nonParallelGroup = "receiver")
    public int take() {
        if (!input.has(1)) {
            return input.isClosed() ? ENDED : NOTHING;
        }
        int taken = (int) LaneKind.take(input);
        receiver.keep();
        return taken;
    }

    @Operation(nonParallelGroup = "receiver")
    public int takeAndFail() {
        int taken = input.has(1) ? (int) LaneKind.take(input) : NOTHING;
        receiver.undo();
        return taken;
    }

    @Test
    void everyInterleavingIsThatOfAQueue() {
        new ModelCheckingOptions()
                .threads(2)
                .actorsBefore(1)
                .actorsPerThread(3)
                .actorsAfter(2)
                .iterations(6)
                .invocationsPerIteration(300)
                .sequentialSpecification(Sequential.class)
                .check(getClass());
    }

    /** The same, one call after the other. */
    public static class Sequential {
        private final ArrayDeque<Integer> queue = new ArrayDeque<>();
        private boolean closed;

        public boolean send(int message) {
            return !closed && queue.size() < CAPACITY && queue.add(message);
        }

        public boolean sendTwo(int message) {
            return !closed && queue.isEmpty() && queue.add(message) && queue.add(message + 1);
        }

        public void sendAndFail(int message) {}

        public void close() {
            closed = true;
        }

        public int take() {
            return queue.isEmpty() ? (closed ? ENDED : NOTHING) : queue.remove();
        }

        public int takeAndFail() {
            return queue.isEmpty() ? NOTHING : queue.peek();
        }
    }
}
