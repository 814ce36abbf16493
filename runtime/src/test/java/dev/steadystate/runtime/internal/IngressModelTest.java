package dev.steadystate.runtime.internal;

import dev.steadystate.Overflow;
import dev.steadystate.runtime.ChannelClosedException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;

/**
 * The way in from outside, in every interleaving of two threads that send and close and of the receiver: whatever a sender was told
 * is in arrives once, and nothing arrives after the receiver has seen the end.
 */
public class IngressModelTest {
    private final Bystander receiver = new Bystander("Receiver-0");
    private final Ring ring = new Ring("numbers", new RefSlots(2), Long.MAX_VALUE);
    private final RefInput<Integer> input = new RefInput<>(new Lane(receiver, Overflow.BACKPRESSURE, ring));
    private final Ingress<Integer> ingress = new Ingress<>(ring, Overflow.BACKPRESSURE);
    private final AtomicInteger accepted = new AtomicInteger();
    private int taken;
    private boolean ended;
    private boolean afterTheEnd;

    @Operation
    public void send(int message) {
        try {
            if (ingress.trySend(message)) {
                accepted.incrementAndGet();
            }
        } catch (ChannelClosedException closed) {
            // it was not told that the message is in
        }
    }

    @Operation
    public void close() {
        ingress.close();
    }

    @Operation(nonParallelGroup = "receiver")
    public void take() {
        ended |= input.isClosed();
        if (input.has(1)) {
            input.take();
            taken++;
            afterTheEnd |= ended;
        }
        receiver.keep();
    }

    @Validate
    public void whatIsInArrives() {
        boolean over = ended;
        int later = 0;
        while (input.has(1)) {
            input.take();
            receiver.keep();
            later++;
        }
        if (afterTheEnd || (over && later > 0)) {
            throw new IllegalStateException("a message came after the end");
        }
        if (taken + later != accepted.get()) {
            throw new IllegalStateException(accepted + " were accepted, " + (taken + later) + " arrived");
        }
    }

    @Test
    void whatASenderWasToldIsInArrives() {
        new ModelCheckingOptions()
                .threads(3)
                .actorsBefore(0)
                .actorsPerThread(2)
                .actorsAfter(0)
                .iterations(8)
                .invocationsPerIteration(300)
                .sequentialSpecification(Anything.class)
                .check(IngressModelTest.class);
    }

    /** The operations have no results; what counts is the validation. */
    public static class Anything {
        public void send(int message) {}

        public void close() {}

        public void take() {}
    }
}
